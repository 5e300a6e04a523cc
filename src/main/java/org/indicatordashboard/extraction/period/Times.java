package org.indicatordashboard.extraction.period;

import java.util.List;
import java.util.Set;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.mention.YearSpans;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.outline.TextSection;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.RespectiveLists;

/**
 * The times that may date one figure.
 *
 * @param own named in its sentence, or null
 * @param last of a row of times (2023—2025年分别), which tells whether the row lies ahead; else null
 * @param carried that opened an earlier sentence of the same paragraph or section and still holds, or null
 */
public record Times(TimeMention own, TimeMention carried, TimeMention last) {

    private static final int SENTENCE = 400;
    private static final int PARAGRAPH = 900;
    private static final int MENTIONS = 24;

    /** 规划提出，到2025年: so far into a sentence a goal may hold for the next ones. */
    private static final int GOAL = 24;

    private static final int LEAD = 12;
    private static final int EXPECTED = 12;
    /** 首期5亿元于2023年内到位 */
    private static final Set<String> SETTLED = Set.of("于", "将于", "已于", "拟于", "将在", "并于");

    private static final List<String> FINISHED =
            List.of("建成", "投用", "完成", "投产", "竣工", "完工", "到位", "开工", "启用", "交付", "实现");
    private static final List<String> EXPECTING = List.of("预计", "计划", "将于", "拟于", "力争");
    private static final List<String> NOW = List.of("目前", "现有", "当前", "迄今", "如今", "现在", "现已", "现阶段");

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
            return new Times(listed, null, listed(reading, calendar, row, row.first() + row.size() - 1));
        }
        TimeMention behind = behind(reading, calendar, draft);
        TimeMention own = behind != null ? behind : before(reading, outline, calendar, draft);
        return new Times(own, carried(reading, outline, calendar, draft, block), null);
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
        boolean same = between.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
        boolean settled = SETTLED.contains(between) && mention.role() != Role.OTHER;
        boolean done = between.equals("，") && mention.role() == Role.DUE && isFinished(reading, mention.end());
        return expected && same || settled || done ? mention : null;
    }

    /** 2024年底前投用, but not 2024年底前完成60%, which is another figure. */
    private static boolean isFinished(NormalizedText reading, int end) {
        String behind = reading.slice(end, end + 6);
        return FINISHED.stream().anyMatch(word -> {
            int at = behind.indexOf(word);
            char next = at < 0 || at > 2 ? '0' : reading.at(end + at + word.length());
            return "，。；、）”".indexOf(next) >= 0 || next == 0;
        });
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
            if (isBracketed(reading, mention, draft) || isOrigin(reading, mention, draft)) {
                continue;
            }
            boolean holds = mention.start() > semicolon || opens(reading, mention, sentence);
            String since = mention.role() == Role.AS_OF ? "" : reading.slice(mention.end(), draft.number());
            if (NOW.stream().anyMatch(since::contains)) {
                return null;
            }
            if (holds && mention.role() != Role.OTHER && !isBase(reading, mention, draft)) {
                return dated(reading, mentions, i, start);
            }
        }
        return null;
    }

    /** 优化线路40条（2024年底前），覆盖率100%: the brackets belong to what stands before them. */
    private static boolean isBracketed(NormalizedText reading, TimeMention mention, Draft draft) {
        int open = mention.start() - 1;
        boolean opened = reading.at(open) == '（' || reading.at(open - 1) == '（' || reading.at(open - 2) == '（';
        String behind = reading.slice(mention.end(), Math.min(draft.number(), mention.end() + 4));
        return opened && ArabicNumerals.isDigit(reading.at(mention.start())) && behind.indexOf('）') >= 0;
    }

    /** 由上年的32%提高到70%，惠及5万人: the year of a start dates the start alone. */
    private static boolean isOrigin(NormalizedText reading, TimeMention mention, Draft draft) {
        if (!isStart(reading, mention)) {
            return false;
        }
        String between = reading.slice(mention.end() + 1, draft.number());
        boolean first = between.chars().noneMatch(c -> ArabicNumerals.isDigit((char) c));
        boolean ratio = between.chars().allMatch(c -> ArabicNumerals.isDigit((char) c) || c == '.' || c == '：');
        return !first && !ratio;
    }

    /** 覆盖率由2020年的32%…: the year of a start, not of what follows. */
    private static boolean isStart(NormalizedText reading, TimeMention mention) {
        char before = reading.at(mention.start() - 1);
        return (before == '由' || before == '从') && reading.at(mention.end()) == '的';
    }

    private static boolean opens(NormalizedText reading, TimeMention mention, int sentence) {
        int distance = mention.start() - sentence;
        return distance <= 4
                || mention.role() == Role.DUE
                        && distance <= LEAD
                        && reading.slice(sentence, mention.start()).indexOf('，') < 0;
    }

    /** 是2020年的2.3倍, 恢复到2019年的78.6%: the year of the other side of a comparison. */
    private static boolean isBase(NormalizedText reading, TimeMention mention, Draft draft) {
        int gap = draft.start() - mention.end();
        boolean joined = gap >= 1 && gap <= 3 && reading.at(draft.start() - 1) == '的';
        boolean times = draft.unit() != null && draft.unit().name().equals("倍");
        return joined
                && (times || reading.endsWith("恢复到", mention.start()) || reading.endsWith("相当于", mention.start()));
    }

    /** 2023年…，5月…: a time without a year takes that of the one before it, and 上年 is the year before that one. */
    private static TimeMention dated(NormalizedText reading, List<TimeMention> mentions, int index, int start) {
        TimeMention mention = mentions.get(index);
        char opens = reading.at(mention.start());
        boolean shifted = mention.part() == Part.YEAR && mention.shift() != 0;
        boolean before = shifted && opens == '上';
        if (mention.hasYear() || "今本".indexOf(opens) >= 0 || shifted && !before) {
            return mention;
        }
        for (int i = index - 1; i >= 0 && i > index - 6 && mentions.get(i).start() >= start; i--) {
            TimeMention named = mentions.get(i);
            if (named.hasYear() && named.role() != Role.OTHER) {
                return isHorizon(named, mention) ? mention : mention.withYear(named.year() + mention.shift());
            }
        }
        return mention;
    }

    /** 到2025年…，年底前…: the end of a plan does not date what is due before. */
    private static boolean isHorizon(TimeMention named, TimeMention mention) {
        return named.role() == Role.DUE && named.part() == Part.YEAR && mention.role() == Role.DUE;
    }

    private static TimeMention carried(
            NormalizedText reading, Outline outline, TimeMentions calendar, Draft draft, boolean block) {
        TextSection section = outline.sectionAt(draft.number());
        int limit = section == null || block ? outline.blockStart(draft.number()) : section.start();
        int list = section == null || block ? limit : listStart(section);
        int sentence = outline.sentenceStart(draft.number());
        if (reading.has("每年", sentence)) {
            return null;
        }
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
                    && isFree(reading, mention.start() - distance, mention.start())
                    && "，：".indexOf(reading.at(mention.start() - 2)) >= 0;
            boolean opens =
                    (distance <= 4 || goal) && !reading.endsWith("其中，", mention.start()) && !isStart(reading, mention);
            if (opens && mention.role() != Role.OTHER) {
                String since = reading.slice(mention.end(), draft.number());
                boolean now = NOW.stream().anyMatch(since::contains);
                return now || isNewItem(since) ? null : mention;
            }
        }
        return null;
    }

    /** 新造油茶林1万亩，到2025年…: behind another figure it is the goal of its own clause. */
    private static boolean isFree(NormalizedText reading, int start, int end) {
        return reading.slice(start, end).chars().noneMatch(c -> ArabicNumerals.isDigit((char) c));
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
