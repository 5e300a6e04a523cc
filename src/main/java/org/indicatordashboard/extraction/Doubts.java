package org.indicatordashboard.extraction;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.period.PeriodSpan;
import org.indicatordashboard.extraction.period.Times;
import org.indicatordashboard.extraction.subject.Topic;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units.Family;

/** Looks through the evidence of one proposal for what speaks against it. */
final class Doubts {

    /** Nearer to zero the words for a target and for a result outweigh each other. */
    private static final double UNDECIDED = 0.6;

    private static final int LONG = 12;

    private Doubts() {}

    static List<Doubt> ofCell(Draft draft, Topic topic, Kind kind, PeriodSpan period) {
        List<Doubt> doubts = new ArrayList<>();
        number(draft, doubts);
        time(kind, period, doubts);
        subject(topic, doubts);
        return doubts;
    }

    /** @param weight of the kind, see the judge of kinds */
    static List<Doubt> of(Draft draft, Topic topic, double weight, Kind kind, Times times, PeriodSpan period) {
        List<Doubt> doubts = new ArrayList<>();
        number(draft, doubts);
        if (Math.abs(weight) < UNDECIDED) {
            doubts.add(Doubt.KIND);
        }
        time(kind, period, doubts);
        if (period != null && times.own() == null && times.carried() != null) {
            doubts.add(Doubt.INHERITED_PERIOD);
        }
        subject(topic, doubts);
        return doubts;
    }

    private static void number(Draft draft, List<Doubt> doubts) {
        Family family = draft.unit() == null ? Family.NONE : draft.unit().family();
        switch (draft.form()) {
            case FOREIGN -> doubts.add(Doubt.FOREIGN_UNIT);
            case BARE -> doubts.add(Doubt.BARE_VALUE);
            case COLLECTIVE -> doubts.add(Doubt.PARTS);
            case WORDS -> {
                if (family != Family.SHARE) {
                    doubts.add(Doubt.WORDS);
                }
            }
            case RANK, FACTOR, POWER -> {}
            case DIGITS, RATIO -> {
                if (family == Family.NONE || family == Family.WEAK) {
                    doubts.add(Doubt.NO_UNIT);
                }
            }
        }
    }

    private static void time(Kind kind, PeriodSpan period, List<Doubt> doubts) {
        if (period == null) {
            doubts.add(kind == Kind.TARGET ? Doubt.NO_DUE_DAY : Doubt.NO_PERIOD);
        }
    }

    private static void subject(Topic topic, List<Doubt> doubts) {
        switch (topic.source()) {
            case NONE -> doubts.add(Doubt.NO_SUBJECT);
            case CARRIED -> doubts.add(Doubt.INHERITED_SUBJECT);
            case OWN, LISTED -> {}
        }
        if (topic.subject().measure().length() > LONG) {
            doubts.add(Doubt.LONG_SUBJECT);
        }
    }
}
