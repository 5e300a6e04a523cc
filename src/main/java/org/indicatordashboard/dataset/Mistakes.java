package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.language.Words;

/** Gathers everything that is wrong, so that one start tells all of it. */
final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    void add(String file, long line, String column, String zh, String en) {
        found.add(new Mistake(file, line, column, Words.of(zh, en)));
    }

    List<Mistake> found() {
        return found;
    }
}
