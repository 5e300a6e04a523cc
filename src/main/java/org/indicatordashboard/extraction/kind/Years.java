package org.indicatordashboard.extraction.kind;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.outline.TextSection;
import org.indicatordashboard.time.Period;

/**
 * Which year a work report looks back on, and which it plans; 0 when unknown.
 *
 * @param review as its headings say (2023年工作回顾), else the year before it is given
 * @param plan as its headings say (2024年工作安排), else the year it is given in, in December the next
 */
public record Years(int review, int plan) {

    /** A report of these months tells of its own year. */
    private static final int MID_YEAR = 4;

    /** From then on it may look ahead to the next. */
    private static final int LATE = 11;

    public static Years same(Period date) {
        int year = date == null ? 0 : date.start().getYear();
        return new Years(year, year);
    }

    /** One chapter on the year that was and one on the next make a work report, whatever its title. */
    public static boolean looksBackAndAhead(TimeMentions calendar, Outline outline) {
        Years years = ofHeadings(calendar, outline);
        return years.review > 0 && years.plan == years.review + 1;
    }

    /** Chapters of both kinds, by their words or by the years beside the one the document is given in. */
    public static boolean looksBackAndAhead(Outline outline, int year) {
        boolean back = false;
        boolean ahead = false;
        for (TextSection section : outline.sections()) {
            Kind kind = TenseMarkers.ofTitle(section.title());
            int named = TimeReader.yearIn(section.title());
            back |= kind == Kind.OBSERVATION || named == year - 1;
            ahead |= kind == Kind.TARGET || named == year;
        }
        return back && ahead;
    }

    public static Years of(TimeMentions calendar, Outline outline, Period date) {
        Years headings = ofHeadings(calendar, outline);
        int review = headings.review;
        int plan = headings.plan;
        if (plan == 0 && date != null && review == 0) {
            if (date.start().getMonthValue() >= MID_YEAR && date.start().getMonthValue() < LATE) {
                return same(date);
            }
            boolean late = date.start().getMonthValue() >= LATE;
            plan = late ? date.start().getYear() + 1 : date.start().getYear();
        }
        plan = plan == 0 && review > 0 ? review + 1 : plan;
        return new Years(review == 0 && plan > 0 ? plan - 1 : review, plan);
    }

    /** Of the chapters only: two that name one year and the next are review and plan, whatever their other words. */
    private static Years ofHeadings(TimeMentions calendar, Outline outline) {
        int review = 0;
        int plan = 0;
        int first = 0;
        for (TextSection section : outline.sections()) {
            TimeMention mention = calendar.last(
                    section.start(), section.start() + section.title().length());
            if (mention == null
                    || !mention.hasYear()
                    || mention.role() == TimeMention.Role.DUE
                    || section.level() > 3) {
                continue;
            }
            Kind kind = TenseMarkers.ofTitle(section.title());
            if (first > 0 && mention.year() == first + 1 && plan == 0) {
                return new Years(first, first + 1);
            }
            first = first == 0 && kind != Kind.TARGET ? mention.year() : first;
            if (kind == Kind.OBSERVATION && review == 0) {
                review = mention.year();
            } else if (kind == Kind.TARGET && plan == 0) {
                plan = mention.year();
            }
        }
        return new Years(review, plan);
    }
}
