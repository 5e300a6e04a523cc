package org.indicatordashboard.extraction.exclusion;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units.Family;

/**
 * Numbers in words are figures only when the sentence asserts the count (开放五大赛道, 发布六个场景), not when it names a
 * known set (围绕三大领域) or is a way of speaking (一个, 两级, 三个有序).
 */
final class ChineseCounts implements Exclusions.Exclusion {

    private static final PhraseTable<Boolean> GOVERNING = new PhraseTable<>();
    private static final PhraseTable<String> IDIOMS = new PhraseTable<>();
    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final List<String> LINE_SPEEDS = List.of("对接", "扩展", "接入", "到", "入户", "覆盖");
    private static final List<String> CLASSES = List.of("级", "产业", "集群", "规模", "能级", "园区", "企业");

    static {
        for (List<String> row : Wordlist.rows("govern.txt")) {
            row.subList(1, row.size())
                    .forEach(verb -> GOVERNING.add(verb, row.get(0).equals("assert")));
        }
        Wordlist.words("idioms.txt").forEach(idiom -> IDIOMS.add(idiom, idiom));
        Wordlist.rows("exclusions.txt").forEach(row -> WORDS.put(row.get(0), row.subList(1, row.size())));
    }

    private final NormalizedText reading;
    private final Outline outline;

    ChineseCounts(NormalizedText reading, Outline outline) {
        this.reading = reading;
        this.outline = outline;
    }

    @Override
    public boolean refuses(Draft draft) {
        return switch (draft.form()) {
            case DIGITS, RANK, RATIO, FACTOR, BARE, FOREIGN -> false;
            case COLLECTIVE -> draft.bound() == Bound.EQ && (isContext(draft) || !Boolean.TRUE.equals(governed(draft)));
            case POWER -> refusesPower(draft);
            case WORDS -> refusesWords(draft);
        };
    }

    private boolean refusesPower(Draft draft) {
        if (IDIOMS.at(reading.text, draft.number()) != null && draft.start() == draft.number()) {
            return true;
        }
        if (draft.unit() == null) {
            return true;
        }
        if (draft.unit().name().equals("兆")) {
            return LINE_SPEEDS.stream().noneMatch(verb -> reading.has(verb, draft.end()));
        }
        boolean money = draft.unit().family() == Family.MONEY;
        boolean classOfSize = CLASSES.stream().anyMatch(word -> reading.has(word, draft.end()));
        return draft.bound() == Bound.EQ && !(money && classOfSize);
    }

    private boolean refusesWords(Draft draft) {
        if (draft.unit() == null || IDIOMS.at(reading.text, draft.number()) != null) {
            return true;
        }
        Family family = draft.unit().family();
        if (family == Family.SHARE || family == Family.MONEY) {
            return false;
        }
        String unit = draft.unit().name();
        boolean estimated =
                draft.bound() == Bound.GT || draft.isRange() && draft.high().compareTo(BigDecimal.TEN) > 0;
        if (unit.equals("倍") || estimated && family == Family.DIGITS && !unit.equals("天")) {
            return false;
        }
        if (unit.equals("年") || unit.equals("天")) {
            return !reading.endsWith("连续", draft.number());
        }
        boolean single = draft.high().compareTo(BigDecimal.ONE) == 0 && !draft.isRange();
        if (single) {
            return !reading.endsWith("唯一", draft.number()) && !reading.endsWith("仅", draft.number());
        }
        if (unit.equals("类") && isGrade(draft)) {
            return true;
        }
        if (draft.bound() == Bound.GT && "几数".indexOf(reading.at(draft.number() - 1)) >= 0) {
            return false;
        }
        boolean known = WORDS.get("these").stream().anyMatch(word -> reading.endsWith(word, draft.number()));
        boolean aspect = WORDS.get("aspect").stream().anyMatch(word -> reading.has(word, draft.end()));
        if (unit.equals("项") && WORDS.get("agenda").stream().anyMatch(word -> reading.has(word, draft.end()))) {
            return true;
        }
        boolean wrong = family != Family.WORDS || known || aspect && unit.equals("个");
        return wrong || Boolean.FALSE.equals(governed(draft)) || isContext(draft);
    }

    /** 一、二类水质, 劣四类: which one, not how many. */
    private boolean isGrade(Draft draft) {
        return "、劣第（于".indexOf(reading.at(draft.number() - 1)) >= 0 || "水）海".indexOf(reading.at(draft.end())) >= 0;
    }

    /** 五大未来产业的16个: the first count only says of what. */
    private boolean isContext(Draft draft) {
        for (int i = draft.end(); i < draft.end() + 10; i++) {
            char c = reading.at(i);
            if (c == '的') {
                return ArabicNumerals.isDigit(reading.at(i + 1)) || ChineseNumerals.isNumeral(reading.at(i + 1));
            }
            if ("，。；、".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** True when the nearest verb before asserts the count, false when it only names the set, null without a verb. */
    private Boolean governed(Draft draft) {
        int limit = Math.max(outline.sentenceStart(draft.number()), draft.number() - 60);
        for (int i = draft.number(); i > limit; i--) {
            var verb = GOVERNING.before(reading.text, i);
            if (verb != null && verb.start() >= limit) {
                return verb.meaning();
            }
        }
        return null;
    }
}
