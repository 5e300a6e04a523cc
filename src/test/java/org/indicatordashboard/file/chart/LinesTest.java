package org.indicatordashboard.file.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LinesTest {

    @Test
    void breaksChineseAnywhereButNotBeforeClosingPunctuation() {
        assertEquals(List.of("普陀区数", "字化，治", "理"), Lines.of("普陀区数字化，治理", 10, 40));
        assertEquals(
                List.of("普陀区", "数。字"),
                Lines.of("普陀区数。字", 10, 41).stream().limit(2).toList());
    }

    @Test
    void doesNotEndALineWithAnOpeningBracket() {
        assertEquals(List.of("普府办", "〔2022〕", "16号"), Lines.of("普府办〔2022〕16号", 10, 45));
    }

    @Test
    void breaksWesternTextBetweenWordsAndLongAddressesAnywhere() {
        assertEquals(List.of("one two", "three"), Lines.of("one two three", 10, 50));
        assertTrue(Lines.of("https://dashboard.example.org/verify/PT-7K2M", 10, 60).stream()
                .allMatch(line -> TextWidth.of(line, 10) <= 60));
    }

    @Test
    void marksWhatIsCut() {
        assertEquals(List.of("普陀区数", "字化转…"), Lines.of("普陀区数字化转型行动", 10, 40, 2));
    }

    @Test
    void emptyTextHasNoLines() {
        assertEquals(List.of(), Lines.of("  ", 10, 40));
    }
}
