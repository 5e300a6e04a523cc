package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Units.Family;

/** Figures in a row: they share a unit, a word of comparison, a verb. */
public final class Lists {

    private static final List<String> JOINTS = List.of("、", "和", "与", "及", "以及", "，", "或");
    private static final int CLAUSE = 60;

    private Lists() {}

    /** Whether nothing but a word of enumeration stands between two places. */
    public static boolean isJoint(NormalizedText reading, int end, int start) {
        int length = start - end;
        return length >= 1 && length <= 2 && JOINTS.contains(reading.slice(end, start)) && reading.at(end) != '，';
    }

    /** 从12提高到35个: the start of a move has the unit of its end. */
    public static boolean isMove(NormalizedText reading, Numeral first, int start) {
        char before = reading.at(first.start() - 1);
        boolean origin = before == '从' || before == '由' || before == '的';
        int length = start - first.end();
        if (!origin || length < 2 || length > 5) {
            return false;
        }
        String between = reading.slice(first.end(), start);
        char last = between.charAt(between.length() - 1);
        return "到至为".indexOf(last) >= 0 && between.chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
    }

    /** 分别达到50%和60%: the comparison said once holds for the whole row. */
    public static void share(NormalizedText reading, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i > 0; i--) {
            shareUnit(reading, drafts, i);
        }
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft draft = drafts.get(i);
            boolean inherits = draft.bound() == Bound.EQ && before.bound() != Bound.EQ && !before.isRange();
            if (inherits && follows(reading, before, draft) && isShared(reading, before)) {
                drafts.set(i, draft.withBound(before.bound()));
            }
        }
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft before = drafts.get(i - 1);
            Draft draft = drafts.get(i);
            boolean inherits =
                    before.bound() == Bound.EQ && draft.bound() != Bound.EQ && draft.start() == draft.number();
            if (inherits
                    && draft.bound() != Bound.REACH
                    && follows(reading, before, draft)
                    && isShared(reading, before)) {
                drafts.set(i - 1, before.withBound(draft.bound()));
            }
        }
    }

    /** 4.6万和7000个: the ten thousands without a unit are of the next one's. */
    private static void shareUnit(NormalizedText reading, List<Draft> drafts, int i) {
        Draft before = drafts.get(i - 1);
        Draft draft = drafts.get(i);
        boolean bare = before.unit() == null && reading.at(before.end() - 1) == '万';
        boolean counts = draft.unit() != null
                && (draft.unit().family() == Family.WORDS || draft.unit().family() == Family.DIGITS);
        if (bare && counts && follows(reading, before, draft)) {
            drafts.set(i - 1, before.withUnit(draft.unit()));
        }
    }

    private static boolean follows(NormalizedText reading, Draft before, Draft draft) {
        return JOINTS.contains(reading.slice(before.end(), draft.start()));
    }

    private static boolean isShared(NormalizedText reading, Draft draft) {
        String clause = reading.slice(draft.start() - CLAUSE, draft.start());
        int stop = Math.max(clause.lastIndexOf('。'), clause.lastIndexOf('；'));
        return clause.indexOf("分别", stop + 1) >= 0 || clause.endsWith("均") || clause.endsWith("均达到");
    }
}
