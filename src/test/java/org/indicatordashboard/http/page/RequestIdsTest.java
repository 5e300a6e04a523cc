package org.indicatordashboard.http.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RequestIdsTest {

    private final RequestIds ids = new RequestIds();

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f3a-12", "4bf92f3577b34da6a3ce929d0e0e4736", "proxy.1_2"})
    void aPlainNameIsKept(String name) {
        assertEquals(name, ids.of(name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "x\nERROR forged", "\"", "-", "编号", "a;b"})
    void anotherIsMade(String name) {
        String made = ids.of(name);
        assertTrue(made.matches("[0-9a-f]{8}-[0-9]+"), made);
        assertNotEquals(made, ids.of(name));
    }

    @Test
    void aLongOneIsNotKept() {
        assertEquals("a".repeat(64), ids.of("a".repeat(64)));
        assertNotEquals("a".repeat(65), ids.of("a".repeat(65)));
    }

    @Test
    void anotherStartMakesOthers() {
        assertNotEquals(ids.of(null), new RequestIds().of(null));
    }
}
