package org.indicatordashboard.extraction.period;

import java.util.List;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.mention.YearSpans;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.outline.TextSection;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.RespectiveLists;

/**
 * The times that may date one figure.
 *
 * @param own named in its sentence, or null
 * @param carried that opened an earlier sentence of the same paragraph or section and still holds, or null
 */
public record Times(TimeMention own, TimeMention carried) {

    private static final int SENTENCE = 400;
    private static final int PARAGRAPH = 900;
    private static final int MENTIONS = 24;

    /** 规划提出，到2025年: so far into a sentence a goal may hold for the next ones. */
    private static final int GOAL = 24;

    private static final int EXPECTED = 12;
    private static final List<String> EXPECTING = List.of("预计", "计划", "将于", "拟于", "力争");
    private static final List<String> NOW = List.of("目前", "现有", "当前", "迄今");

    /** 一是, 二是: what was dated before no longer holds. */
    private static final String ITEMS = "一二三四五六七八九";

    /** @param block whether a time holds no longer than its paragraph */
    public static Times of(
            NormalizedText reading,
            Outline outline,
            TimeMentions calendar,
            Draft draft,
            RespectiveLists.Row row,
            int index,
            boolean block) {
        TimeMention listed = row == null ? null : listed(reading, calendar, row, index);
        if (listed != null) {
            return new Times(listed, null);
        }
        TimeMention behind = behind(reading, calendar, draft);
        TimeMention own = behind != null ? behind : before(reading, outline, calendar, draft);
        return new Times(own, carried(reading, outline, calendar, draft, block));
    }

    /** 2021年、2022年分别建成120个、150个: the member of the times that belongs to the member of the row. */
    private static TimeMention listed(
            NormalizedText reading, TimeMentions calendar, RespectiveLists.Row row, int index) {
        List<TimeMention> named = YearSpans.each(reading, calendar.between(row.names(), row.sign()), row.size());
        if (named.isEmpty()) {
            named = YearSpans.each(reading, calendar.between(row.floor(), row.sign()), row.size());
        }
        if (named.size() != row.size()) {
            return null;
        }
        TimeMention mention = named.get(row.place(index));
        boolean due = named.get(0).role() == Role.DUE;
        return due ? mention.withRole(Role.DUE) : mention;
    }

    /** 优化线路40条（2024年底前） */
    private static TimeMention behind(NormalizedText reading, TimeMentions calendar, Draft draft) {
        if (reading.at(draft.end()) != '（') {
            return expected(reading, calendar, draft);
        }
        TimeMention mention = calendar.after(draft.end());
        boolean near = mention != null && mention.start() <= draft.end() + 5 && mention.role() != Role.OTHER;
        return near ? mention : null;
    }

    /** 剩余3个预计2024年一季度完成: when it is expected. */
    private static TimeMention expected(NormalizedText reading, TimeMentions calendar, Draft draft) {
        TimeMention mention = calendar.after(draft.end());
        if (mention == null || mention.start() > draft.end() + EXPECTED) {
            return null;
        }
        String between = reading.slice(draft.end(), mention.start());
        boolean expected = EXPECTING.stream().anyMatch(between::contains);
        return expected && between.chars().noneMatch(c -> "，。；".indexOf(c) >= 0) ? mention : null;
    }

    /** The nearest before; beyond a semicolon only the one that opens the sentence still holds. */
    private static TimeMention before(NormalizedText reading, Outline outline, TimeMentions calendar, Draft draft) {
        int sentence = outline.sentenceStart(draft.number());
        int start = Math.max(sentence, draft.number() - SENTENCE);
        int semicolon = start + reading.slice(start, draft.number()).lastIndexOf('；');
        List<TimeMention> mentions = calendar.mentions();
        int last = calendar.before(draft.number());
        for (int i = last; i >= 0 && i > last - MENTIONS && mentions.get(i).start() >= start; i--) {
            TimeMention mention = mentions.get(i);
            boolean holds = mention.start() > semicolon || mention.start() - sentence <= 4;
            String since = mention.role() == Role.AS_OF ? "" : reading.slice(mention.end(), draft.number());
            if (NOW.stream().anyMatch(since::contains)) {
                return null;
            }
            if (holds && mention.role() != Role.OTHER && !isBase(reading, mention, draft)) {
                return dated(mentions, i, start, "今本".indexOf(reading.at(mention.start())) >= 0);
            }
        }
        return null;
    }

    /** 是2020年的2.3倍, 恢复到2019年的78.6%: the year of the other side of a comparison. */
    private static boolean isBase(NormalizedText reading, TimeMention mention, Draft draft) {
        int gap = draft.start() - mention.end();
        boolean joined = gap >= 1 && gap <= 3 && reading.at(draft.start() - 1) == '的';
        boolean times = draft.unit() != null && draft.unit().name().equals("倍");
        return joined
                && (times || reading.endsWith("恢复到", mention.start()) || reading.endsWith("相当于", mention.start()));
    }

    /** 2023年…，5月…: a time without a year takes that of the one before it. */
    private static TimeMention dated(List<TimeMention> mentions, int index, int start, boolean isThisYear) {
        TimeMention mention = mentions.get(index);
        boolean own = mention.part() == Part.YEAR && mention.shift() != 0 || isThisYear;
        if (mention.hasYear() || own) {
            return mention;
        }
        for (int i = index - 1; i >= 0 && i > index - 6 && mentions.get(i).start() >= start; i--) {
            if (mentions.get(i).hasYear() && mentions.get(i).role() != Role.OTHER) {
                return mention.withYear(mentions.get(i).year());
            }
        }
        return mention;
    }

    private static TimeMention carried(
            NormalizedText reading, Outline outline, TimeMentions calendar, Draft draft, boolean block) {
        TextSection section = outline.sectionAt(draft.number());
        int limit = section == null || block ? outline.blockStart(draft.number()) : section.start();
        int list = section == null || block ? limit : listStart(section);
        int sentence = outline.sentenceStart(draft.number());
        int start = Math.max(list, sentence - PARAGRAPH);
        List<TimeMention> mentions = calendar.mentions();
        int last = calendar.before(sentence);
        for (int i = last; i >= 0 && i > last - MENTIONS && mentions.get(i).start() >= start; i--) {
            TimeMention mention = mentions.get(i);
            if (mention.start() < limit && mention.role() != Role.DUE) {
                continue;
            }
            int distance = mention.start() - outline.sentenceStart(mention.start());
            boolean goal = mention.role() == Role.DUE
                    && distance <= GOAL
                    && "，：".indexOf(reading.at(mention.start() - 2)) >= 0;
            boolean opens = (distance <= 4 || goal) && !reading.endsWith("其中，", mention.start());
            if (opens && mention.role() != Role.OTHER) {
                String since = reading.slice(mention.end(), draft.number());
                boolean now = NOW.stream().anyMatch(since::contains);
                return now || isNewItem(since) ? null : mention;
            }
        }
        return null;
    }

    /** 到2025年实现：1.…；2.…: the goal above a numbered list holds for its items. */
    private static int listStart(TextSection section) {
        TextSection above = section;
        while (above != null && above.level() >= 4) {
            above = above.parent();
        }
        return above == null ? 0 : above.start();
    }

    private static boolean isNewItem(String words) {
        for (int i = words.indexOf('是', 2); i >= 0; i = words.indexOf('是', i + 1)) {
            if (ITEMS.indexOf(words.charAt(i - 1)) >= 0 && "。；：、，”".indexOf(words.charAt(i - 2)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
