package org.indicatordashboard.extraction;

import java.util.List;
import java.util.Locale;

import org.indicatordashboard.extraction.Profile.Genre;
import org.indicatordashboard.extraction.TimeMention.Role;
import org.indicatordashboard.time.Period;

/** Weighs what the clause, the sentence, the chapter and the kind of document say: above zero is a target. */
final class KindJudge {

    /** @param kind null for words that only look like a cue (行动计划) */
    private record Cue(Kind kind, double weight) {}

    private static final PhraseTable<Cue> CUES = new PhraseTable<>();
    private static final double SENTENCE_SHARE = 0.6;
    private static final double BEHIND_SHARE = 0.7;
    private static final double CHAPTER = 3.4;
    private static final double REVIEW = 5;
    private static final double CARRIED_SHARE = 0.5;
    private static final int SENTENCE = 160;
    private static final int BEHIND = 24;

    static {
        for (List<String> row : Wordlist.rows("cues.txt")) {
            Kind kind =
                    row.get(0).equals("none") ? null : Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Cue cue = new Cue(kind, Double.parseDouble(row.get(1)));
            row.subList(2, row.size()).forEach(word -> CUES.add(word, cue));
        }
    }

    private final Reading reading;
    private final Outline outline;
    private final Profile profile;

    KindJudge(Reading reading, Outline outline, Profile profile) {
        this.reading = reading;
        this.outline = outline;
        this.profile = profile;
    }

    /** @param chapter what the text around speaks of, or null */
    double weigh(Draft draft, Times times, Kind chapter) {
        double sum = genre() + (times.own() != null ? time(times.own()) : CARRIED_SHARE * time(times.carried()));
        if (chapter != null) {
            sum += chapter == Kind.TARGET ? CHAPTER : profile.genre() == Genre.REPLY ? -CHAPTER : -REVIEW;
        }
        return sum + cues(draft);
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
        Period period = mention == null || mention.role() == Role.OTHER ? null : mention.period(profile.year());
        if (period == null || profile.date() == null) {
            return mention != null && mention.role() == Role.DUE ? 2 : 0;
        }
        boolean reviewed = profile.genre() == Genre.REPORT
                && period.start().getYear() == profile.years().review();
        if (reviewed
                || mention.role() == Role.AS_OF
                || period.end().isBefore(profile.date().start())) {
            return -3;
        }
        if (mention.role() == Role.DUE || period.start().isAfter(profile.date().end())) {
            return 4;
        }
        return profile.genre() == Genre.REPORT
                        && period.start().getYear() == profile.years().plan()
                ? 2
                : 0;
    }

    private double cues(Draft draft) {
        int start = Math.max(outline.sentenceStart(draft.number()), draft.number() - SENTENCE);
        int end = Math.min(outline.sentenceEnd(draft.number()), draft.end() + BEHIND);
        double target = 0;
        double observation = 0;
        int clause = clauseStart(draft.number(), start);
        for (int i = start; i < end; i++) {
            var cue = CUES.at(reading.text, i);
            if (cue == null) {
                if (i >= draft.end() && "，；。".indexOf(reading.at(i)) >= 0) {
                    break;
                }
                continue;
            }
            double share = i >= draft.end() ? BEHIND_SHARE : i >= clause ? 1 : SENTENCE_SHARE;
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

    private int clauseStart(int place, int limit) {
        for (int i = place - 1; i > limit; i--) {
            if ("，；：。".indexOf(reading.at(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }
}
