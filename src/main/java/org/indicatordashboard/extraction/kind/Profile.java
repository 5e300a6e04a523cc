package org.indicatordashboard.extraction.kind;

import java.time.LocalDate;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.text.NormalizedText;
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
public record Profile(Genre genre, Period date, LocalDate horizon, Period title, Years years) {

    /** The year 今年 stands for; 0 when unknown. */
    public int year() {
        return date == null ? years.plan() : date.start().getYear();
    }

    public static Profile of(
            NormalizedText reading, TimeMentions calendar, Outline outline, LocalDate issuedOn, String kind) {
        DocumentDates dates = new DocumentDates(reading, calendar);
        Genre genre = genre(reading, outline, calendar, kind);
        if (genre == Genre.OTHER && dates.isAroundNewYear()) {
            int year = dates.ofDocument(genre).start().getYear();
            Period head = dates.ofHead();
            boolean lastYear = head != null && head.start().getYear() == year - 1;
            genre = lastYear || Years.looksBackAndAhead(outline, year) ? Genre.REPORT : genre;
        }
        Period date = issuedOn != null ? Period.day(issuedOn) : dates.ofDocument(genre);
        Years years = genre == Genre.REPORT ? Years.of(calendar, outline, date) : Years.same(date);
        return new Profile(genre, date, dates.horizon(date), dates.ofHead(date), years);
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
    public Period review(Kind chapter) {
        return switch (genre) {
            case REPORT ->
                years.review() == 0 ? null : Period.year(chapter == Kind.TARGET ? years.plan() : years.review());
            case BULLETIN -> title != null && !isAhead(title) ? title : isEarly() ? Period.year(year() - 1) : date;
            case OTHER -> title != null && !isAhead(title) ? title : date;
            case REPLY, PLAN -> date;
        };
    }

    /** The year that a time without one belongs to: in a bulletin of spring 12月 is that of the year before. */
    public int yearOf(TimeMention mention) {
        Period review = genre == Genre.BULLETIN && mention.shift() == 0 && !mention.hasYear() ? review(null) : null;
        return review == null ? year() : review.start().getYear();
    }

    /** The last year that is over: 五年来 ends with it; 0 when unknown. */
    public int lastYear() {
        if (genre == Genre.REPORT) {
            return years.review();
        }
        return date == null ? 0 : date.start().getYear() - 1;
    }

    /** A bulletin of January to April that names no year looks back on the one before. */
    private boolean isEarly() {
        return isDay() && date.start().getMonthValue() <= 4;
    }

    private boolean isAhead(Period period) {
        return date != null && period.start().isAfter(date.end());
    }

    public boolean isDay() {
        return date != null && date.granularity() == Granularity.DAY;
    }
}
