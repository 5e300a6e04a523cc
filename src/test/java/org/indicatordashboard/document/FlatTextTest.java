package org.indicatordashboard.document;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FlatTextTest {

    private static final FlatText TEXT = FlatText.of("建成 2 0个\u3000场景，\n𠮷又建成20\n个。");

    @Test
    void findsWordsAcrossSpacesAndLineBreaks() {
        assertEquals(Optional.of(new Span(2, 5)), TEXT.find("20个", 1));
    }

    @Test
    void countsCodePointsNotChars() {
        assertEquals(Optional.of(new Span(12, 15)), TEXT.find("20个", 2));
    }

    @Test
    void hasNoThirdOccurrence() {
        assertEquals(Optional.empty(), TEXT.find("20个", 3));
    }

    @Test
    void knowsWhichOccurrenceASpanIs() {
        assertEquals(2, TEXT.occurrence(new Span(12, 15)));
        assertEquals("20个", TEXT.words(new Span(12, 15)));
    }
}
