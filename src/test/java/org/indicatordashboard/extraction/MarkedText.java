package org.indicatordashboard.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Coded;

/**
 * A labelled text of the test corpus, see its README.
 *
 * @param name of the file without its ending
 * @param text as an extractor gets it, line breaks and dirt included
 * @param labels in the order of the text
 */
public record MarkedText(String name, String text, List<Label> labels) {

    private static final Path FOLDER = Path.of("src/test/resources/extraction");
    private static final String ENDING = ".marked.txt";
    private static final Pattern MARK = Pattern.compile("⟦([^|⟧]+)((?:\\|[^|⟧]*){6})⟧");
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s");

    /**
     * @param start first code point in the text without white space
     * @param end the code point after the last
     * @param kind observation or target
     * @param period in SDMX notation, the due day of a target; empty where the text does not fix it
     */
    public record Label(int start, int end, Figure figure, String kind, String period) {}

    public static List<MarkedText> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<MarkedText> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                texts.add(parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
            }
            return texts;
        }
    }

    public static MarkedText parse(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = codePoints(text);
            text.append(mark.group(1));
            labels.add(
                    label(start, codePoints(text), mark.group(1), mark.group(2).split("\\|", -1)));
        }
        mark.appendTail(text);
        return new MarkedText(name, text.toString(), List.copyOf(labels));
    }

    /** The text without white space, in which the labels have their offsets. */
    public String flat() {
        return withoutWhiteSpace(text);
    }

    private static Label label(int start, int end, String printed, String[] fields) {
        Comparator comparator = Coded.ofCode(Comparator.class, fields[1])
                .orElseThrow(() -> new IllegalArgumentException("no comparator: " + fields[1] + " for " + printed));
        Figure figure =
                new Figure(number(fields[2]), number(fields[3]), comparator, fields[4], withoutWhiteSpace(printed));
        return new Label(start, end, figure, fields[5], fields[6]);
    }

    private static BigDecimal number(String printed) {
        return printed.isEmpty() ? null : new BigDecimal(printed);
    }

    private static int codePoints(CharSequence text) {
        return (int) withoutWhiteSpace(text).codePoints().count();
    }

    private static String withoutWhiteSpace(CharSequence text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }
}
