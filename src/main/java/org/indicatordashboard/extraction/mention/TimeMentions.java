package org.indicatordashboard.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.time.Granularity;
import org.indicatordashboard.time.Period;

/** All times a text names, in order; their digits count nothing. */
public final class TimeMentions {

    private static final String OPENERS = "今去上明本当前年全十第下“民过近这";

    private final NormalizedText reading;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private TimeMentions(NormalizedText reading) {
        this.reading = reading;
    }

    public static TimeMentions of(NormalizedText reading) {
        TimeMentions calendar = new TimeMentions(reading);
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

    /** The same, with 上个月 and 本月 as they are on the day of the document. */
    public TimeMentions on(Period date) {
        if (date != null && date.granularity() == Granularity.DAY) {
            mentions.replaceAll(mention -> mention.isRelativeMonth() ? mention.on(date.start()) : mention);
        }
        return this;
    }

    private boolean mayOpen(int i) {
        if (reading.inAddress(i)) {
            return false;
        }
        char c = reading.at(i);
        char before = reading.at(i - 1);
        if (ArabicNumerals.isDigit(c)) {
            boolean apart =
                    reading.gapBefore(i) && ArabicNumerals.isDigit(reading.at(i + 3)) && reading.at(i + 4) == '年';
            return !ArabicNumerals.isDigit(before) && before != '.' || reading.lineStart(i) == i || apart;
        }
        return OPENERS.indexOf(c) >= 0 || ChineseNumerals.digit(c) >= 0;
    }

    public List<TimeMention> mentions() {
        return mentions;
    }

    public boolean covers(int index) {
        return covered.get(index);
    }

    /** Index of the last mention that starts before the place, or -1. */
    public int before(int place) {
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

    /** Those that start between two places. */
    public List<TimeMention> between(int start, int end) {
        int first = before(start) + 1;
        int last = before(end);
        return first > last ? List.of() : mentions.subList(first, last + 1);
    }

    /** The first mention that starts at the place or behind it, or null. */
    public TimeMention after(int place) {
        int index = before(place) + 1;
        return index < mentions.size() ? mentions.get(index) : null;
    }

    /** The last mention that starts between two places, or null. */
    public TimeMention last(int start, int end) {
        int index = before(end);
        return index >= 0 && mentions.get(index).start() >= start ? mentions.get(index) : null;
    }
}
