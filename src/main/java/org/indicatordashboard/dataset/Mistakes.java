package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.indicatordashboard.language.Words;

/** Gathers everything that is wrong, so that one start tells all of it. */
final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    void add(String file, long line, String column, String zh, String en) {
        found.add(new Mistake(file, line, column, Words.of(zh, en)));
    }

    /** Of a file or a line of it that cannot be read: what refers to it is no mistake of its own. */
    void addUnreadable(String file, long line, Words why) {
        found.add(new Mistake(file, line, null, why));
        unreadable.add(file);
    }

    void addUnreadable(String file, long line, String zh, String en) {
        addUnreadable(file, line, Words.of(zh, en));
    }

    /** Whether all rows of a file were read, so that a key that is not among them is not there. */
    boolean isWhole(String file) {
        return !unreadable.contains(file);
    }

    /** What is worth knowing and stops nothing. */
    void remark(String place, String zh, String en) {
        remarks.add(place + "  " + zh + " / " + en);
    }

    List<String> remarks() {
        return remarks;
    }

    List<Mistake> found() {
        return found;
    }
}
