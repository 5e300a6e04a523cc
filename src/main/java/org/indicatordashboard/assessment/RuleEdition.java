package org.indicatordashboard.assessment;

import java.util.Arrays;
import java.util.List;

/** The published rule sets. An older one stays, so that what was judged by it can still be verified. */
public enum RuleEdition {
    FIRST("2026-1"),
    /** Adds staleness and milestones, and rounds towards not met. */
    SECOND("2026-2");

    private final String code;

    RuleEdition(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Statuses it knows, in their order. */
    public List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(s -> this != FIRST || s != Status.STALE)
                .toList();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(RuleEdition::code).toList();
    }
}
