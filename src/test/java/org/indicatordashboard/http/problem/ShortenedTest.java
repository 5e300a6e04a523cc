package org.indicatordashboard.http.problem;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShortenedTest {

    @Test
    void shortTextStays() {
        assertEquals("区科委 5G", Shortened.of("区科委 5G"));
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertEquals("𠀀".repeat(60) + "…", Shortened.of("𠀀".repeat(61)));
        assertEquals("𠀀".repeat(60), Shortened.of("𠀀".repeat(60)));
    }

    @Test
    void whatCannotBeSeenIsShownAsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", Shortened.of("a\u0000b\u202Ec\nd\uD800"));
    }
}
