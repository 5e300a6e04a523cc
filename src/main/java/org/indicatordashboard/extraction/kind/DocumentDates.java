package org.indicatordashboard.extraction.kind;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.time.Granularity;
import org.indicatordashboard.time.Period;

/** The times a document gives for itself: its day, the year of its title, the end of what it plans. */
final class DocumentDates {

    static final int HEAD = 150;
    private static final int TITLE = 100;

    private final NormalizedText reading;
    private final TimeMentions calendar;
    private final DocumentYears years;

    DocumentDates(NormalizedText reading, TimeMentions calendar) {
        this.reading = reading;
        this.calendar = calendar;
        this.years = new DocumentYears(reading, calendar);
    }

    /** Whether it is given in December to March, when work reports are. */
    boolean isAroundNewYear() {
        Period day = signature();
        int month = day == null || day.granularity() != Granularity.DAY
                ? 0
                : day.start().getMonthValue();
        return month == 12 || month >= 1 && month <= 3;
    }

    /** Its day, else the year of its number, of its head or the one it names most; null when it names none. */
    Period ofDocument(Genre genre) {
        Period day = signature();
        if (day != null) {
            return day;
        }
        int year = years.ofNumber();
        if (year == 0 && genre == Genre.REPORT) {
            year = years.latestOfHead();
        }
        if (year == 0 && genre == Genre.PLAN) {
            year = firstPlanned();
        }
        if (year == 0) {
            year = genre == Genre.PLAN ? years.common() : years.latest();
        }
        return year == 0 ? null : Period.year(year);
    }

    /** The day a document is signed or given: the last one that fills its line, else one at head or foot. */
    private Period signature() {
        Period alone = null;
        Period edge = null;
        for (TimeMention mention : calendar.mentions()) {
            if (mention.part() != Part.DAY || !mention.hasYear()) {
                continue;
            }
            Period day = mention.period(0);
            if (day == null) {
                continue;
            }
            int lineStart = reading.lineStart(mention.start());
            int rest = reading.nextLine(mention.start()) - mention.end();
            boolean opens = mention.start() - lineStart <= 3;
            boolean ends = rest <= 4
                    && mention.end() - lineStart <= 45
                    && !reading.slice(lineStart, mention.start()).contains("，");
            boolean issued =
                    mention.start() < 300 && (reading.has("印发", mention.end()) || reading.has("发布", mention.end()));
            boolean meeting = opens && rest < 60 && reading.at(mention.end()) == '在';
            if (ends || issued || meeting) {
                alone = alone == null || !meeting ? day : alone;
            } else if (edge == null && mention.start() < 300 && isLabelled(mention)) {
                edge = day;
            } else if (mention.start() > reading.length() - 120 && rest <= 3) {
                edge = day;
            }
        }
        return alone != null ? alone : edge;
    }

    private boolean isLabelled(TimeMention mention) {
        String before = reading.slice(mention.start() - 6, mention.start());
        return before.contains("日期") || before.contains("时间") || before.endsWith("（") || before.endsWith("-");
    }

    /** The year, half or quarter that the head names: 2022年…统计公报, 上半年…. */
    Period ofHead() {
        return calendar.mentions().stream()
                .filter(mention -> mention.start() < HEAD && mention.hasYear() && !mention.isPointInTime())
                .filter(mention -> mention.role() != Role.OTHER
                        && mention.role() != Role.SINCE
                        && "由从".indexOf(reading.at(mention.start() - 1)) < 0
                        && reading.at(mention.start()) != '十')
                .findFirst()
                .map(mention -> mention.period(0))
                .orElse(null);
    }

    /** The first year of the span in the title (2021-2023年), 0 when it has none. */
    private int firstPlanned() {
        return calendar.mentions().stream()
                .filter(mention -> mention.start() < HEAD && mention.years() > 1 && mention.hasYear())
                .mapToInt(mention -> mention.year() - mention.years() + 1)
                .findFirst()
                .orElse(0);
    }

    /** The half, quarter or month that the first lines name without a year (上半年…盘点), in the year of the document. */
    Period ofHead(Period date) {
        Period dated = ofHead();
        if (dated != null || date == null) {
            return dated;
        }
        return calendar.mentions().stream()
                .filter(mention -> mention.start() < TITLE && !mention.hasYear() && mention.shift() == 0)
                .filter(mention ->
                        mention.part() == TimeMention.Part.HALF || mention.part() == TimeMention.Part.QUARTER)
                .filter(mention -> mention.role() == Role.PLAIN)
                .findFirst()
                .map(mention -> mention.period(date.start().getYear()))
                .orElse(null);
    }

    /** The end of the span in the title (2021-2023年), else the end most often given for what is planned. */
    LocalDate horizon(Period date) {
        for (TimeMention mention : calendar.mentions()) {
            boolean span = mention.start() < 4 * HEAD
                    && reading.slice(mention.start(), mention.end()).contains("-");
            if (span && mention.hasYear() && mention.part() == Part.YEAR) {
                return mention.period(0).end();
            }
        }
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (TimeMention mention : calendar.mentions()) {
            Period period = mention.role() == Role.DUE && mention.hasYear() ? mention.period(0) : null;
            if (period != null && (date == null || !period.end().isBefore(date.start()))) {
                counts.merge(period.end(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
