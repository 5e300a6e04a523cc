package org.indicatordashboard.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Offsets count code points of the text without white space, whatever stands between them. */
class PlaceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            建成\\u3000100 个;              2..6 100个
            **建成100个**;                  4..8 100个
            建成**100**个;                  4..10 100个
            建成11\\n- 3 -\\n万个传感器;    2..9 11万个
            建成\\n3\\n100个传感器;         3..7 100个
            建成\\u00A01\\u2003234 个;      2..7 1234个
            \\uD83D\\uDE00建成100个;        3..7 100个
            """)
    void isThatOfTheRawText(String escaped, String expected) {
        ProposedFigure proposed = Phrases.read(unescape(escaped).strip()).get(0);
        assertEquals(expected.strip(), proposed.start() + ".." + proposed.end() + " " + proposed.asPrinted());
    }

    private static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escaped.startsWith("\\n", i)) {
                text.append('\n');
                i++;
            } else {
                text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }
}
