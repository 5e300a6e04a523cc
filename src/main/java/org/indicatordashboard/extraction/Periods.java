package org.indicatordashboard.extraction;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.extraction.Profile.Genre;
import org.indicatordashboard.extraction.TimeMention.Part;
import org.indicatordashboard.extraction.TimeMention.Role;
import org.indicatordashboard.time.Period;

/** Which time a figure speaks of: that of its clause, its sentence, its heading, at last that of the document. */
final class Periods {

    /** Words that make an undated claim one about the day of the document, whatever event was dated before. */
    private static final List<String> AS_OF_NOW = List.of("已", "累计", "目前", "现有", "先后", "以来");

    private static final int LOOK_BACK = 40;
    private static final int SENTENCE = 300;

    private final Reading reading;
    private final Outline outline;
    private final Calendar calendar;
    private final Profile profile;

    Periods(Reading reading, Outline outline, Calendar calendar, Profile profile) {
        this.reading = reading;
        this.outline = outline;
        this.calendar = calendar;
        this.profile = profile;
    }

    /** The mention the sentence ties to a figure, with its year filled in; null when the sentence names no time. */
    TimeMention mention(Draft draft) {
        int start = Math.max(outline.sentenceStart(draft.number()), draft.number() - SENTENCE);
        List<TimeMention> mentions = calendar.mentions();
        int last = calendar.before(draft.number());
        for (int i = last; i >= 0 && i > last - 12 && mentions.get(i).start() >= start; i--) {
            TimeMention mention = mentions.get(i);
            if (mention.role() != Role.OTHER) {
                return dated(mention, i, start);
            }
        }
        int end = Math.min(outline.sentenceEnd(draft.number()), draft.end() + 12);
        for (int i = last + 1; i < mentions.size() && mentions.get(i).start() < end; i++) {
            TimeMention mention = mentions.get(i);
            if (mention.role() != Role.OTHER && reading.at(draft.end()) == '（') {
                return mention;
            }
        }
        return null;
    }

    /** 2023年…，5月…: a time without a year takes that of the one before it in the sentence. */
    private TimeMention dated(TimeMention mention, int index, int sentenceStart) {
        if (mention.hasYear() || mention.part() == Part.YEAR && mention.shift() != 0) {
            return mention;
        }
        for (int i = index - 1; i >= 0 && i > index - 6; i--) {
            TimeMention before = calendar.mentions().get(i);
            if (before.start() < sentenceStart) {
                break;
            }
            if (before.hasYear() && before.role() != Role.OTHER) {
                return mention.withYear(before.year());
            }
        }
        return mention;
    }

    Period observed(Draft draft, TimeMention mention, Kind chapter) {
        if (mention != null && !isOverruled(draft, mention)) {
            Period period = mention.period(mention.hasYear() || mention.shift() != 0 ? profile.year() : reviewYear(chapter));
            if (period != null && !isFuture(period)) {
                return period;
            }
        }
        if (profile.genre() == Genre.REPORT && profile.year() > 0) {
            return Period.year(reviewYear(chapter));
        }
        if (profile.genre() == Genre.BULLETIN && profile.date() != null) {
            return headingYear(draft.number());
        }
        return profile.date();
    }

    /** Reports look back on the year before the one they are given in. */
    private int reviewYear(Kind chapter) {
        boolean review = profile.genre() == Genre.REPORT && chapter != Kind.TARGET;
        boolean early = !profile.isDay() || profile.date().start().getMonthValue() <= 4;
        return review && early ? profile.year() - 1 : profile.year();
    }

    private Period headingYear(int place) {
        for (Section section = outline.sectionAt(place); section != null; section = section.parent()) {
            int index = calendar.before(section.start() + section.title().length());
            TimeMention mention = index < 0 ? null : calendar.mentions().get(index);
            if (mention != null && mention.start() >= section.start() && mention.hasYear()) {
                return mention.period(0);
            }
        }
        return profile.date();
    }

    private boolean isOverruled(Draft draft, TimeMention mention) {
        if (!mention.isPointInTime() || mention.role() == Role.AS_OF) {
            return false;
        }
        String between = reading.slice(Math.max(mention.end(), draft.number() - LOOK_BACK), draft.number());
        return AS_OF_NOW.stream().anyMatch(between::contains);
    }

    private boolean isFuture(Period period) {
        return profile.isDay() && period.start().isAfter(profile.date().end());
    }

    /** The day a target is due, as a period of one day; null when nothing says. */
    Period due(Draft draft, TimeMention mention) {
        LocalDate due = mention == null ? null : end(mention);
        if (due == null || isPast(due)) {
            due = dueAbove(draft.number());
        }
        if (due == null && profile.genre() == Genre.PLAN) {
            due = profile.horizon();
        }
        if (due == null && profile.genre() == Genre.REPORT && profile.year() > 0) {
            due = LocalDate.of(profile.year(), 12, 31);
        }
        return due == null ? null : Period.day(due);
    }

    /** The head of the paragraph, then the headings above, may date every target below them. */
    private LocalDate dueAbove(int place) {
        int block = outline.blockStart(place);
        for (int i = calendar.before(place), steps = 0; i >= 0 && steps < 12; i--, steps++) {
            TimeMention mention = calendar.mentions().get(i);
            if (mention.start() < block) {
                break;
            }
            LocalDate due = mention.role() == Role.OTHER ? null : end(mention);
            if (due != null && !isPast(due) && (mention.role() == Role.DUE || profile.isDay())) {
                return due;
            }
        }
        Section section = outline.sectionAt(place);
        for (int depth = 0; section != null && depth < 3; section = section.parent(), depth++) {
            int index = calendar.before(section.start() + section.title().length());
            TimeMention mention = index < 0 ? null : calendar.mentions().get(index);
            if (mention != null && mention.start() >= section.start() && end(mention) != null && !isPast(end(mention))) {
                return end(mention);
            }
        }
        return null;
    }

    private LocalDate end(TimeMention mention) {
        Period period = mention.period(profile.year());
        return period == null ? null : period.end();
    }

    private boolean isPast(LocalDate due) {
        return profile.date() != null && due.isBefore(profile.date().start());
    }
}
