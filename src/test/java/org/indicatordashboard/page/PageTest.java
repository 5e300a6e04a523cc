package org.indicatordashboard.page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One browser and one window for all tests of a class; none may leave an error behind or ask another host. */
abstract class PageTest {

    static Chromium chromium;
    static Visitor visitor;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        visitor = chromium.visitor();
    }

    @AfterEach
    void nothingWentWrong() {
        visitor.assertNothingWentWrong();
        visitor.assertAskedNobodyElse();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }
}
