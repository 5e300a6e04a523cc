package org.indicatordashboard.extraction.kind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.text.NormalizedText;

/** The year a document without a day may be of: by its number, its head or the years it speaks of. */
final class DocumentYears {

    private static final int TITLE = 60;
    private static final List<String> AHEAD = List.of("计划", "力争", "预计", "拟", "拟于", "将于", "展望", "规划");

    private final NormalizedText reading;
    private final TimeMentions calendar;

    DocumentYears(NormalizedText reading, TimeMentions calendar) {
        this.reading = reading;
        this.calendar = calendar;
    }

    /** The latest year among 普科委〔2024〕29号: what a document cites is older */
    int ofNumber() {
        int latest = 0;
        for (int i = reading.text.indexOf('〔'); i >= 0; i = reading.text.indexOf('〔', i + 1)) {
            if (reading.at(i + 5) == '〕' && reading.slice(i + 1, i + 5).chars().allMatch(c -> c >= '0' && c <= '9')) {
                latest = Math.max(latest, Integer.parseInt(reading.slice(i + 1, i + 5)));
            }
        }
        return latest;
    }

    int latestOfHead() {
        return calendar.mentions().stream()
                .filter(mention -> mention.start() < DocumentDates.HEAD)
                .mapToInt(TimeMention::year)
                .max()
                .orElse(0);
    }

    /** The last year the text speaks of as its own past or present; without one the commonest. */
    int latest() {
        int latest = 0;
        for (TimeMention mention : calendar.mentions()) {
            boolean told = mention.role() == Role.PLAIN || mention.role() == Role.AS_OF;
            if (told && mention.hasYear() && !isPlanned(mention)) {
                latest = Math.max(latest, mention.year());
            }
        }
        return latest == 0 ? common() : latest;
    }

    /** “十四五”, 《规划（2021-2030年）》, 计划2030年: years that may lie ahead. */
    private boolean isPlanned(TimeMention mention) {
        String before = reading.slice(mention.start() - TITLE, mention.start());
        boolean titled = before.lastIndexOf('《') > before.lastIndexOf('》');
        boolean coming = reading.at(mention.end()) == '将' || reading.at(mention.start()) == '十';
        return titled || coming || AHEAD.stream().anyMatch(before::endsWith);
    }

    int common() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (TimeMention mention : calendar.mentions()) {
            boolean told = mention.role() == Role.PLAIN || mention.role() == Role.AS_OF;
            if (mention.hasYear() && told && !isPlanned(mention)) {
                counts.merge(mention.year(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
