package org.indicatordashboard.extraction.subject;

import java.util.List;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.subject.Movement.Direction;
import org.indicatordashboard.extraction.text.NormalizedText;

/** The words before a number, taken apart from both ends: what leads in, place, verb, name, movement, link. */
final class Front {

    private static final List<String> NOUNS = List.of("幅", "速", "率");
    private static final List<String> NOT_BEHIND_VERB = List.of(
            "率", "业", "面", "量", "额", "数", "度", "者", "站", "点", "网", "班", "费", "期", "型", "类", "值", "中心", "平台", "时间", "时限",
            "水平", "指数", "用地", "面积", "项目", "热线", "窗口", "大厅", "成本", "能力", "体系");
    /** 累计下降, 名义增长: how the movement was counted. */
    private static final List<String> COUNTED = List.of("累计", "名义", "实际");

    private static final int STEPS = 12;

    private final NormalizedText reading;
    private final TimeMentions calendar;
    private int from;
    private int to;
    private int moveStart = -1;
    private int moveEnd = -1;
    private Direction direction;
    private boolean level;
    private String scope;
    private int nameStart;

    private Front(NormalizedText reading, TimeMentions calendar, int from, int to) {
        this.reading = reading;
        this.calendar = calendar;
        this.from = from;
        this.to = to;
    }

    static Front of(NormalizedText reading, TimeMentions calendar, int from, int to) {
        Front front = new Front(reading, calendar, from, to);
        front.stripBehind();
        front.stripBefore();
        front.nameStart = front.verbEnd();
        return front;
    }

    private void stripBehind() {
        for (int step = 0; step < STEPS && to > from; step++) {
            int end = to;
            int arrival = arrival(end);
            if (arrival >= from) {
                level = direction == null;
                to = arrival;
                continue;
            }
            int move = move(end);
            int link = isWordWithAbout(end) ? -1 : SubjectWords.LINK.startBefore(reading.text, end);
            if (move >= from && (link < 0 || move <= link)) {
                takeMove(move, end);
                to = move;
            } else if (link >= from) {
                to = link;
            } else if (timeStart(end) >= from) {
                to = timeStart(end);
                int reached = "到至".indexOf(reading.at(to - 1)) >= 0 ? arrival(to) : -1;
                if (reached >= from) {
                    // 增加到2023年的18张: the time stands between the move and where it arrived.
                    level = direction == null;
                    to = reached;
                    continue;
                }
                to -= to > from && "比较由从到至在自".indexOf(reading.at(to - 1)) >= 0 ? 1 : 0;
            } else if ("由从".indexOf(reading.at(end - 1)) >= 0) {
                to--;
            } else if (direction != null
                    && to - from > 2
                    && COUNTED.stream().anyMatch(word -> reading.endsWith(word, end))) {
                to -= 2;
            } else {
                return;
            }
        }
    }

    /** 签约, 预约: 约 belongs to the name. */
    private boolean isWordWithAbout(int end) {
        return reading.at(end - 1) == '约' && "签预节集违履条公契合".indexOf(reading.at(end - 2)) >= 0;
    }

    private int move(int end) {
        int up = SubjectWords.UP.startBefore(reading.text, end);
        int down = SubjectWords.DOWN.startBefore(reading.text, end);
        return up < 0 ? down : down < 0 ? up : Math.min(up, down);
    }

    /** Start of 提高到, 降至, after which the number says where it arrived; -1 when the words do not end so. */
    private int arrival(int end) {
        int sign = SubjectWords.LEVEL.startBefore(reading.text, end);
        int move = sign < 0 ? -1 : move(sign);
        if (sign >= 0 && move < 0) {
            move = SubjectWords.ARRIVE.startBefore(reading.text, sign);
        }
        boolean noun = move >= 0 && NOUNS.stream().anyMatch(word -> reading.endsWith(word, sign));
        return noun ? -1 : move;
    }

    /** 降幅收窄 is a rise. */
    private void takeMove(int start, int end) {
        boolean up = SubjectWords.UP.startBefore(reading.text, end) == start;
        String word = reading.slice(start, end);
        boolean noun = NOUNS.stream().anyMatch(word::endsWith);
        if (direction == null && !level) {
            direction = up ? Direction.UP : Direction.DOWN;
            moveStart = start;
            moveEnd = end;
        } else if (direction != null && noun && word.startsWith("降")) {
            direction = direction == Direction.UP ? Direction.DOWN : Direction.UP;
            moveStart = start;
        }
    }

    private int timeStart(int end) {
        TimeMention mention = calendar.last(from, end);
        return mention != null && mention.end() == end ? mention.start() : -1;
    }

    private void stripBefore() {
        for (int step = 0; step < STEPS && from < to; step++) {
            int time = timeEnd(from);
            int place = SubjectWords.SCOPE.endAt(reading.text, from);
            int lead = SubjectWords.LEAD.endAt(reading.text, from);
            if (time > from) {
                from = Math.min(to, time);
            } else if (place > from && place <= to) {
                scope = reading.slice(from, place);
                from = place;
            } else if (lead > from && lead <= to) {
                from = lead;
            } else if ("的，、”）".indexOf(reading.at(from)) >= 0) {
                from++;
            } else {
                return;
            }
        }
    }

    private int timeEnd(int start) {
        int at = reading.at(start) == '“' ? start + 1 : start;
        TimeMention mention = calendar.after(at);
        if (mention == null || mention.start() != at) {
            return -1;
        }
        return reading.at(mention.end()) == '”' ? mention.end() + 1 : mention.end();
    }

    private int verbEnd() {
        int at = from;
        for (int step = 0; step < 3; step++) {
            int verb = SubjectWords.VERB.endAt(reading.text, at);
            int behind = verb;
            boolean noun = verb < 0
                    || verb > to
                    || NOT_BEHIND_VERB.stream().anyMatch(w -> behind < to && reading.has(w, behind));
            if (noun) {
                return at;
            }
            at = reading.at(verb) == '了' ? verb + 1 : verb;
        }
        return Math.min(at, to);
    }

    /** The name alone; empty when none is there. */
    String name() {
        return text(nameStart, to);
    }

    /** The name with the verb before it. */
    String phrase() {
        return text(from, to);
    }

    private String text(int start, int end) {
        return start >= end ? "" : strip(reading.printed(start, end));
    }

    private static boolean opensNothing(String words, int start) {
        int open = start < words.length() ? "“《".indexOf(words.charAt(start)) : -1;
        return open >= 0 && words.indexOf("”》".charAt(open), start) < 0;
    }

    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && "”》（）、，：".indexOf(words.charAt(start)) >= 0 || opensNothing(words, start)) {
            start++;
        }
        while (end > start && "“《（、，：".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Whether the words end with a verb, so that the name stands behind the number. */
    boolean endsWithVerb() {
        return SubjectWords.VERB.startBefore(reading.text, to) >= from;
    }

    Direction direction() {
        return direction;
    }

    /** 同比增长, without the basis when that stands apart. */
    String movementWords() {
        return direction == null ? null : reading.printed(moveStart, moveEnd);
    }

    String scope() {
        return scope;
    }

    boolean isLevel() {
        return level;
    }
}
