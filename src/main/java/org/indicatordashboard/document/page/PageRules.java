package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.List;

/** The straight lines of a page, lying and standing. */
public final class PageRules {

    /** A line at {@code at} of the other axis, from one end to the other. */
    record Rule(float at, float from, float to) {

        boolean covers(float place) {
            return from - SLACK <= place && place <= to + SLACK;
        }
    }

    /** Lines that meet on paper may miss one another by so many points in the file. */
    static final float SLACK = 3;

    private static final float SHORTEST = 4;

    /** A page with more is a drawing. */
    private static final int MOST = 4000;

    private final List<Rule> lying = new ArrayList<>();
    private final List<Rule> standing = new ArrayList<>();

    public void add(float x1, float y1, float x2, float y2) {
        float along = Math.abs(x2 - x1);
        float down = Math.abs(y2 - y1);
        if (along >= SHORTEST && down <= SLACK) {
            lying.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (down >= SHORTEST && along <= SLACK) {
            standing.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    boolean isDrawing() {
        return lying.size() + standing.size() > MOST;
    }

    List<Rule> lying() {
        return isDrawing() ? List.of() : lying;
    }

    List<Rule> standing() {
        return isDrawing() ? List.of() : standing;
    }

    /** Whether a standing line parts two places of one height. */
    boolean part(float left, float right, float height) {
        return standing().stream()
                .anyMatch(rule -> rule.at() > left && rule.at() < right && rule.from() < height && height < rule.to());
    }
}
