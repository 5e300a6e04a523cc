package org.indicatordashboard.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.extraction.TimeMention.Part;
import org.indicatordashboard.extraction.TimeMention.Role;
import org.indicatordashboard.time.Period;

/** All times a text names, in order; their digits count nothing. */
final class Calendar {

    private static final String OPENERS = "今去上明本当前年全十第下“";

    private static final int HEAD = 150;

    private final Reading reading;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private Calendar(Reading reading) {
        this.reading = reading;
    }

    static Calendar of(Reading reading) {
        Calendar calendar = new Calendar(reading);
        for (int i = 0; i < reading.length(); i++) {
            if (calendar.mayOpen(i)) {
                TimeMention mention = TimeReader.at(reading, i);
                if (mention != null) {
                    calendar.mentions.add(mention);
                    calendar.covered.set(mention.start(), mention.end());
                    i = mention.end() - 1;
                }
            }
        }
        return calendar;
    }

    private boolean mayOpen(int i) {
        char c = reading.at(i);
        char before = reading.at(i - 1);
        if (ArabicNumerals.isDigit(c)) {
            return !ArabicNumerals.isDigit(before) && before != '.' || reading.lineStart(i) == i;
        }
        return OPENERS.indexOf(c) >= 0 || ChineseNumerals.digit(c) >= 0;
    }

    List<TimeMention> mentions() {
        return mentions;
    }

    boolean covers(int index) {
        return covered.get(index);
    }

    /** Index of the last mention that starts before the place, or -1. */
    int before(int place) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The first mention that starts at the place or behind it, or null. */
    TimeMention after(int place) {
        int index = before(place) + 1;
        return index < mentions.size() ? mentions.get(index) : null;
    }

    /** The last mention that starts between two places, or null. */
    TimeMention last(int start, int end) {
        int index = before(end);
        return index >= 0 && mentions.get(index).start() >= start ? mentions.get(index) : null;
    }

    /** The day a document is signed or given: the last one that fills its line, else one at head or foot. */
    Period signature() {
        Period alone = null;
        Period edge = null;
        for (TimeMention mention : mentions) {
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
            boolean meeting = opens
                    && rest < 60
                    && reading.slice(mention.end(), mention.end() + 1).equals("在");
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

    int latestYearOfHead() {
        return mentions.stream()
                .filter(mention -> mention.start() < HEAD)
                .mapToInt(TimeMention::year)
                .max()
                .orElse(0);
    }

    int commonYear() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (TimeMention mention : mentions) {
            if (mention.hasYear() && mention.role() != Role.DUE) {
                counts.merge(mention.year(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The year, half or quarter that the head names: 2022年…统计公报, 上半年…. */
    Period ofHead() {
        return mentions.stream()
                .filter(mention -> mention.start() < HEAD && mention.hasYear() && !mention.isPointInTime())
                .findFirst()
                .map(mention -> mention.period(0))
                .orElse(null);
    }

    /** The end of the span in the title (2021-2023年), else the end most often given for what is planned. */
    LocalDate horizon(Period date) {
        for (TimeMention mention : mentions) {
            boolean span = mention.start() < 4 * HEAD
                    && reading.slice(mention.start(), mention.end()).contains("-");
            if (span && mention.hasYear() && mention.part() == Part.YEAR) {
                return mention.period(0).end();
            }
        }
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (TimeMention mention : mentions) {
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
