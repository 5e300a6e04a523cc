package org.indicatordashboard.extraction.kind;

import java.util.List;
import java.util.Locale;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.time.Period;

/** Weighs what the clause, the sentence, the chapter and the kind of document say: above zero is a target. */
public final class KindJudge {

    /** @param kind null for words that only look like a cue (行动计划) */
    private record Cue(Kind kind, double weight) {}

    private static final PhraseTable<Cue> CUES = new PhraseTable<>();
    /** So far from zero nothing else decides. */
    public static final double SURE = 10;

    private static final double SENTENCE_SHARE = 0.6;
    private static final double BEHIND_SHARE = 0.7;
    private static final double CHAPTER = 3.4;
    private static final double REVIEW = 5;
    private static final double CARRIED_SHARE = 0.5;
    private static final List<String> SAME = List.of("这些", "上述", "具体", "任务包括");
    private static final double WEAK = 1;
    private static final int SENTENCE = 240;
    private static final int BEHIND = 24;

    static {
        for (List<String> row : Wordlist.rows("cues.txt")) {
            Kind kind =
                    row.get(0).equals("none") ? null : Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Cue cue = new Cue(kind, Double.parseDouble(row.get(1)));
            row.subList(2, row.size()).forEach(word -> CUES.add(word, cue));
        }
    }

    private final NormalizedText reading;
    private final Outline outline;
    private final Profile profile;

    public KindJudge(NormalizedText reading, Outline outline, Profile profile) {
        this.reading = reading;
        this.outline = outline;
        this.profile = profile;
    }

    /** @param chapter what the text around speaks of, or null */
    public double weigh(Draft draft, TimeMention own, TimeMention carried, Kind chapter) {
        Kind clause = ClauseKinds.of(reading, draft);
        if (clause != null) {
            return clause == Kind.TARGET ? SURE : -SURE;
        }
        double sum = genre() + (own != null ? time(own) : CARRIED_SHARE * time(carried));
        if (chapter != null) {
            sum += chapter == Kind.TARGET ? CHAPTER : profile.genre() == Genre.REPLY ? -CHAPTER : -REVIEW;
        }
        return sum + cues(draft, own != null);
    }

    /** Whether a time has ended when the document is written. */
    public boolean isOver(TimeMention mention) {
        Period period = mention.period(profile.yearOf(mention));
        return period != null
                && profile.date() != null
                && period.end().isBefore(profile.date().start());
    }

    private double genre() {
        return switch (profile.genre()) {
            case PLAN -> 1.5;
            case REPLY -> -1.5;
            case BULLETIN -> -2.5;
            case REPORT -> 0;
            case OTHER -> -0.5;
        };
    }

    private double time(TimeMention mention) {
        Period period =
                mention == null || mention.role() == Role.OTHER ? null : mention.period(profile.yearOf(mention));
        if (period == null || profile.date() == null) {
            return mention != null && mention.role() == Role.DUE ? 2 : 0;
        }
        boolean reviewed = profile.genre() == Genre.REPORT
                && profile.years().review() < profile.years().plan()
                && period.start().getYear() == profile.years().review();
        if (reviewed
                || mention.role() == Role.AS_OF
                || mention.role() == Role.SINCE
                || period.end().isBefore(profile.date().start())) {
            return -3;
        }
        if (mention.role() == Role.DUE || period.start().isAfter(profile.date().end())) {
            return mention.role() == Role.DUE
                            && period.end().isAfter(profile.date().end())
                    ? 6
                    : 4;
        }
        return profile.genre() == Genre.REPORT
                        && profile.years().review() < profile.years().plan()
                        && period.start().getYear() == profile.years().plan()
                ? 2
                : 0;
    }

    /** A sentence that says nothing itself goes on with the one before it: 这些任务包括…. */
    private double cues(Draft draft, boolean dated) {
        int first = outline.sentenceStart(draft.number());
        int start = Math.max(sentenceStart(first), draft.number() - SENTENCE);
        int end = Math.min(outline.sentenceEnd(draft.number()), draft.end() + BEHIND);
        double own = cues(start, draft.number(), draft.end(), end);
        boolean follows = first > outline.blockStart(first)
                || first > 0 && SAME.stream().anyMatch(word -> reading.has(word, first));
        boolean silent = Math.abs(own) <= WEAK && !dated && follows;
        if (!silent) {
            return own;
        }
        int before = Math.max(outline.sentenceStart(first - 1), first - SENTENCE);
        double carried = cues(before, first, first, first);
        return carried > WEAK ? Math.max(own, 0) + CARRIED_SHARE * carried : own;
    }

    /** @param number where the number begins, @param last where it ends */
    private double cues(int start, int number, int last, int end) {
        double target = 0;
        double observation = 0;
        int clause = clauseStart(number, start);
        for (int i = start; i < end; i++) {
            var cue = CUES.at(reading.text, i);
            if (cue == null) {
                if (i >= last && "，；。".indexOf(reading.at(i)) >= 0) {
                    break;
                }
                continue;
            }
            double share = i >= last ? BEHIND_SHARE : i >= clause ? 1 : SENTENCE_SHARE;
            double weight = share * cue.meaning().weight();
            if (cue.meaning().kind() == Kind.TARGET) {
                target = Math.max(target, weight);
            } else {
                observation = Math.max(observation, weight);
            }
            i = cue.end() - 1;
        }
        return target - observation;
    }

    /** 其中 goes on with what the sentence before it said. */
    private int sentenceStart(int start) {
        return start > 0 && reading.has("其中", start) ? outline.sentenceStart(start - 1) : start;
    }

    private int clauseStart(int place, int limit) {
        for (int i = place - 1; i > limit; i--) {
            if ("，；：。".indexOf(reading.at(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }
}
