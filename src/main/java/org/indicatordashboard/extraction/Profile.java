package org.indicatordashboard.extraction;

import java.time.LocalDate;

import org.indicatordashboard.time.Granularity;
import org.indicatordashboard.time.Period;

/**
 * What a document says of itself.
 *
 * @param genre what kind of document it is
 * @param date its day, or the year of its number; null when the text prints neither
 * @param horizon last day of what it plans, or null
 * @param years the year it looks back on and the year it plans
 * @param title the year, half or quarter its head names, or null
 */
record Profile(Genre genre, Period date, LocalDate horizon, Period title, Years years) {

    enum Genre {
        REPLY,
        REPORT,
        BULLETIN,
        PLAN,
        OTHER
    }

    /** The year 今年 stands for; 0 when unknown. */
    int year() {
        return date == null ? years.plan() : date.start().getYear();
    }

    static Profile of(NormalizedText reading, TimeMentions calendar, Outline outline, Context context) {
        DocumentDates dates = new DocumentDates(reading, calendar);
        Genre genre = genre(reading, outline, calendar, context.kind());
        if (genre == Genre.OTHER && dates.isAroundNewYear()) {
            int year = dates.ofDocument(genre).start().getYear();
            Period head = dates.ofHead();
            boolean lastYear = head != null && head.start().getYear() == year - 1;
            genre = lastYear || Years.looksBackAndAhead(outline, year) ? Genre.REPORT : genre;
        }
        Period date = context.issuedOn() != null ? Period.day(context.issuedOn()) : dates.ofDocument(genre);
        Years years = genre == Genre.REPORT ? Years.of(calendar, outline, date) : Years.same(date);
        return new Profile(genre, date, dates.horizon(date), dates.ofHead(), years);
    }

    private static Genre genre(NormalizedText reading, Outline outline, TimeMentions calendar, String known) {
        if (known != null) {
            switch (known) {
                case "reply":
                    return Genre.REPLY;
                case "action-plan", "plan":
                    return Genre.PLAN;
                case "report":
                    return Genre.REPORT;
                case "bulletin":
                    return Genre.BULLETIN;
                default:
                    break;
            }
        }
        Genre genre = Genres.of(reading);
        boolean both = genre == Genre.OTHER && Years.looksBackAndAhead(calendar, outline);
        return both ? Genre.REPORT : genre;
    }

    /** What undated observations speak of: a report and a bulletin look back, everything else speaks of its own day. */
    Period review(Kind chapter) {
        return switch (genre) {
            case REPORT ->
                years.review() == 0 ? null : Period.year(chapter == Kind.TARGET ? years.plan() : years.review());
            case BULLETIN, OTHER -> title != null && !isAhead(title) ? title : date;
            case REPLY, PLAN -> date;
        };
    }

    private boolean isAhead(Period period) {
        return date != null && period.start().isAfter(date.end());
    }

    boolean isDay() {
        return date != null && date.granularity() == Granularity.DAY;
    }
}
