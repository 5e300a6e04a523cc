package org.indicatordashboard.extraction.period;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.kind.Genre;
import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.kind.StartAndEnd;
import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.outline.TextSection;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.time.Granularity;
import org.indicatordashboard.time.Period;

/** Which time a figure speaks of: that of its clause, its sentence, its paragraph, its heading, at last the document's. */
public final class Periods {

    /** Words that make an undated claim one about the day of the document, whatever event was dated before. */
    private static final List<String> AS_OF_NOW = List.of("已", "累计", "目前", "现有", "先后", "以来");

    /** 2021年以来，漏损率降至8.9%: where it arrived is so now. */
    private static final Pattern ARRIVAL =
            Pattern.compile("(提高|增加|上升|提升|扩大|扩展|发展|增长|升|增|下降|减少|压缩|缩短|降低|精简|整合|降|减)(了)?(到|至|为)(约|近|超过)?$");

    private static final int REACH = 8;
    private static final int LOOK_BACK = 80;

    private final NormalizedText reading;
    private final Outline outline;
    private final TimeMentions calendar;
    private final Profile profile;

    public Periods(NormalizedText reading, Outline outline, TimeMentions calendar, Profile profile) {
        this.reading = reading;
        this.outline = outline;
        this.calendar = calendar;
        this.profile = profile;
    }

    /** What an observation speaks of; null when the text does not fix it (the start of 由12%提高到35%). */
    public PeriodSpan observed(Draft draft, Times times, Kind chapter) {
        TimeMention mention = times.own();
        int origin = StartAndEnd.origin(reading, draft);
        if (origin >= 0 && (mention == null || mention.start() < origin)) {
            return null;
        }
        if (mention != null && !isOverruled(draft, mention)) {
            PeriodSpan span = span(mention, chapter);
            if (span != null && !isFuture(span.first())) {
                boolean arrived = mention.years() > 1 || mention.role() == Role.SINCE;
                return arrived
                                && ARRIVAL.matcher(reading.slice(draft.number() - REACH, draft.number()))
                                        .find()
                        ? PeriodSpan.of(span.last())
                        : span;
            }
        }
        PeriodSpan carried = times.carried() == null ? null : span(times.carried(), chapter);
        if (mention == null
                && carried != null
                && !isFuture(carried.first())
                && !times.carried().isPointInTime()) {
            return carried;
        }
        Period heading = headingPeriod(draft.number());
        if (heading != null && !isFuture(heading) && profile.genre() != Genre.REPLY) {
            return PeriodSpan.of(heading);
        }
        return PeriodSpan.of(profile.review(chapter));
    }

    private PeriodSpan span(TimeMention mention, Kind chapter) {
        if (mention.years() > 1 && !mention.hasYear()) {
            int last = profile.lastYear();
            return last == 0 ? null : years(last - mention.years() + 1, last);
        }
        Period period = period(mention, chapter);
        if (period == null) {
            return null;
        }
        int year = period.start().getYear();
        if (mention.role() == Role.SINCE) {
            Period now = profile.date();
            Period since = mention.years() > 1 ? Period.year(year - mention.years() + 1) : period;
            boolean same = now == null
                    || !mention.isPointInTime()
                            && now.start().getYear() == since.start().getYear();
            return same ? PeriodSpan.of(since) : new PeriodSpan(since, now);
        }
        boolean past = profile.date() == null || year <= profile.date().end().getYear();
        return mention.years() > 1 && past ? years(year - mention.years() + 1, year) : PeriodSpan.of(period);
    }

    private static PeriodSpan years(int first, int last) {
        return new PeriodSpan(Period.year(first), Period.year(last));
    }

    private Period period(TimeMention mention, Kind chapter) {
        Period review = profile.review(chapter);
        boolean hanging = !mention.hasYear() && mention.shift() == 0 && review != null;
        if (!hanging && review != null && !mention.hasYear() && reading.at(mention.start()) == '上') {
            // 上年 is the year before the one that is told of, 去年 the one before the day of the document.
            return mention.period(review.start().getYear());
        }
        return mention.period(hanging ? yearMeant(mention, review) : profile.year());
    }

    /** 全年 in a letter of January to April is the year that has just ended. */
    private int yearMeant(TimeMention mention, Period review) {
        boolean whole = mention.part() == Part.YEAR
                && (reading.has("全年", mention.start()) || reading.has("年末", mention.start()));
        boolean early = profile.genre() != Genre.REPORT
                && review.granularity() == Granularity.DAY
                && review.start().getMonthValue() <= 4;
        return review.start().getYear() - (whole && early ? 1 : 0);
    }

    private Period headingPeriod(int place) {
        for (TextSection section = outline.sectionAt(place); section != null; section = section.parent()) {
            TimeMention mention = calendar.last(
                    section.start(), section.start() + section.title().length());
            if (mention != null && mention.hasYear() && mention.role() == Role.PLAIN) {
                return mention.period(0);
            }
        }
        return null;
    }

    /** 2023年4月园区揭牌，已接洽企业500余家: the event is dated, the count is as of now. */
    private boolean isOverruled(Draft draft, TimeMention mention) {
        if (isFollowedUp(draft, mention)) {
            return true;
        }
        if (!mention.isPointInTime() || mention.role() != Role.PLAIN && mention.role() != Role.OTHER) {
            return false;
        }
        String between = reading.slice(Math.max(mention.end(), draft.number() - LOOK_BACK), draft.number());
        return AS_OF_NOW.stream().anyMatch(between::contains);
    }

    /** 2022年排查隐患50处，已整改48处: a letter tells how far it has come on its own day. */
    private boolean isFollowedUp(Draft draft, TimeMention mention) {
        boolean year = mention.role() == Role.PLAIN && mention.part() == Part.YEAR && mention.years() == 1;
        if (!year || profile.genre() != Genre.REPLY || !profile.isDay()) {
            return false;
        }
        String between = reading.slice(Math.max(mention.end(), draft.number() - LOOK_BACK), draft.number());
        return between.contains("，已") || between.contains("，现已");
    }

    private boolean isFuture(Period period) {
        return profile.isDay() && period.start().isAfter(profile.date().end());
    }

    /** The day a target is due, as a period of one day; null when nothing says. */
    public Period due(Draft draft, Times times) {
        LocalDate due = end(times.own());
        if (due == null) {
            due = end(times.carried());
        }
        if (due == null) {
            due = headingEnd(draft.number());
        }
        if (due == null) {
            due = switch (profile.genre()) {
                case PLAN -> profile.horizon();
                case REPORT, BULLETIN ->
                    profile.years().plan() > 0 ? LocalDate.of(profile.years().plan(), 12, 31) : null;
                case REPLY, OTHER -> null;
            };
        }
        return due == null ? null : Period.day(due);
    }

    private LocalDate headingEnd(int place) {
        for (TextSection section = outline.sectionAt(place); section != null; section = section.parent()) {
            LocalDate end = end(calendar.last(
                    section.start(), section.start() + section.title().length()));
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    /** Last day of a time that is not over when the document is written; a past one dates no target. */
    private LocalDate end(TimeMention mention) {
        Period period = mention == null ? null : mention.period(profile.year());
        boolean past = period != null
                && profile.date() != null
                && period.end().isBefore(profile.date().start());
        return period == null || past ? null : period.end();
    }
}
