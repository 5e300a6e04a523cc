package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.text.Wordlist;

/** What may be counted: reads {@code 万户}, {@code 亿元}, {@code 个百分点}, {@code 元/平方米} behind a number. */
public final class Units {

    public enum Family {
        WORDS,
        DIGITS,
        WEAK,
        SHARE,
        MONEY,
        FOREIGN,
        NONE
    }

    /** @param name as given in figures, simplified */
    public record Unit(String name, Family family) {}

    /**
     * @param factor of the 万 and 亿 before the unit
     * @param more whether 余 or 多 stood among them
     * @param unit null when the number ends with 万 or 亿 and names no unit
     */
    public record Measure(int end, BigDecimal factor, boolean more, Unit unit) {}

    private static final PhraseTable<Unit> UNITS = new PhraseTable<>();
    /** What may stand below a stroke: every unit, and what is no unit of its own. */
    private static final PhraseTable<String> BELOW = new PhraseTable<>();

    private static final List<String> FACTORS =
            List.of("", "万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百");

    static {
        for (List<String> row : Wordlist.rows("units.txt")) {
            Family family = Family.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.subList(1, row.size())) {
                int alias = word.indexOf('=');
                String printed = alias < 0 ? word : word.substring(0, alias);
                String name = alias < 0 ? word : word.substring(alias + 1);
                UNITS.add(printed, new Unit(name, family));
                BELOW.add(printed, name);
            }
        }
        List.of("月", "年", "生", "学年", "学期", "学生", "季", "亩次").forEach(word -> BELOW.add(word, word));
    }

    /** What stands before the unit below a stroke: 个/万人, 例/10万人; not 40万千瓦/90万千瓦时. */
    private static final Pattern BASES = Pattern.compile("(10*)?[十百千万亿]*");

    private Units() {}

    /** What stands behind a number; null when it is no measure. The longest unit wins: 千瓦 before 千 and 瓦. */
    public static Measure at(NormalizedText reading, int place) {
        int start = place;
        boolean more = isMore(reading, start);
        if (more) {
            start++;
        }
        Measure best = null;
        int longest = 0;
        for (String factor : FACTORS) {
            if (!reading.has(factor, start)) {
                continue;
            }
            int at = start + factor.length();
            boolean after = isMore(reading, at);
            var match = UNITS.at(reading.text, after ? at + 1 : at);
            int length = match == null ? 0 : match.end() - match.start();
            boolean isBare = match == null && (factor.endsWith("万") || factor.endsWith("亿"));
            if (length > longest || (best == null && isBare)) {
                Unit unit = match == null ? null : match.meaning();
                int end = match == null ? (after ? at + 1 : at) : match.end();
                best = new Measure(end, value(factor), more || after, unit);
                longest = length;
            }
        }
        if (best != null && isPlace(reading, best)) {
            best = new Measure(
                    best.end() - 1, best.factor(), best.more(), UNITS.at("个", 0).meaning());
        }
        return best == null ? null : ratio(reading, best);
    }

    /** 120个点位 counts places; 个点 alone is a percentage point. */
    private static boolean isPlace(NormalizedText reading, Measure measure) {
        return reading.endsWith("个点", measure.end()) && "位赞评子心".indexOf(reading.at(measure.end())) >= 0;
    }

    public static BigDecimal value(String factor) {
        long value = 1;
        for (int i = 0; i < factor.length(); i++) {
            value *= ChineseNumerals.power(factor.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    /** 元/平方米, 吨标准煤/万元, 人/平方公里. */
    private static Measure ratio(NormalizedText reading, Measure measure) {
        if (measure.unit() == null || reading.at(measure.end()) != '/') {
            return measure;
        }
        int at = measure.end() + 1;
        int start = at;
        while (ArabicNumerals.isDigit(reading.at(at)) || ChineseNumerals.power(reading.at(at)) > 0) {
            if (UNITS.at(reading.text, at) != null) {
                break;
            }
            at++;
        }
        var below = BELOW.at(reading.text, at);
        if (below == null || !BASES.matcher(reading.slice(start, at)).matches()) {
            return measure;
        }
        StringBuilder name =
                new StringBuilder(measure.unit().name()).append('/').append(reading.slice(start, at));
        name.append(below.meaning());
        int end = below.end();
        for (int more = 0; more < 2 && "·/".indexOf(reading.at(end)) >= 0; more++) {
            var further = BELOW.at(reading.text, end + 1);
            if (further == null) {
                break;
            }
            name.append(reading.at(end)).append(further.meaning());
            end = further.end();
        }
        return new Measure(
                end,
                measure.factor(),
                measure.more(),
                new Unit(name.toString(), measure.unit().family()));
    }

    private static boolean isMore(NormalizedText reading, int at) {
        char c = reading.at(at);
        boolean some = c == '几' && "十百".indexOf(reading.at(at - 1)) >= 0;
        return c == '余' || c == '多' || some;
    }
}
