package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.number.Numerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Places in an order: 全国首个, 增速最高, 位居全国第3位, 进入全国前10名. Lower is better; the unit is 名次. */
public final class Ranks {

    public static final Unit PLACE = new Unit("名次", Family.NONE);

    private static final List<String> SCOPES =
            List.of("全国", "全市", "全省", "全球", "世界", "国内", "全区", "亚洲", "本市", "我国", "我省", "我市", "西部", "长三角", "中西部");
    private static final String FIRST_OF = "个家座条例台套部款艘";
    private static final List<String> SUPERLATIVES = List.of("最高", "最快", "最多", "最大", "最低");
    private static final List<String> MEASURED = List.of("增速", "增幅", "排名", "占比", "总量", "增长率", "贡献", "数量", "比例");
    private static final List<String> ORDERED = List.of(
            "位", "列", "居", "排", "名", "全国", "全省", "全市", "全区", "进入", "跻身", "总量", "增速", "保持", "跃升", "升至", "世界", "全球");

    private Ranks() {}

    /** The rank that begins at this char, or null. */
    public static Draft at(NormalizedText reading, int index) {
        return switch (reading.at(index)) {
            case '首' ->
                FIRST_OF.indexOf(reading.at(index + 1)) >= 0 && reading.at(index - 1) != '榜'
                        ? place(reading, scoped(reading, index), index, index + 2, BigDecimal.ONE, Bound.EQ)
                        : null;
            case '唯' -> only(reading, index);
            case '最' -> superlative(reading, index);
            case '第' -> numbered(reading, index, Bound.EQ);
            case '前' -> numbered(reading, index, Bound.LE);
            default -> null;
        };
    }

    private static int scoped(NormalizedText reading, int index) {
        for (String scope : SCOPES) {
            if (reading.endsWith(scope, index)) {
                return index - scope.length();
            }
        }
        return index;
    }

    /** 唯一一个: one of its kind, counted in its own unit. */
    private static Draft only(NormalizedText reading, int index) {
        var measure = reading.has("唯一一", index) ? Units.at(reading, index + 3) : null;
        return measure == null || measure.unit() == null
                ? null
                : place(reading, index, index + 2, measure.end(), BigDecimal.ONE, Bound.EQ)
                        .withUnit(measure.unit());
    }

    private static Draft superlative(NormalizedText reading, int index) {
        boolean measured = MEASURED.stream().anyMatch(word -> reading.endsWith(word, index));
        boolean word = SUPERLATIVES.stream().anyMatch(superlative -> reading.has(superlative, index));
        return measured && word && reading.at(index + 2) == '的'
                ? place(reading, index, index, index + 2, BigDecimal.ONE, Bound.EQ)
                : null;
    }

    /** 第3位, 第一, 前10名: only after words of ranking, else it is an ordinal (第3批). */
    private static Draft numbered(NormalizedText reading, int index, Bound bound) {
        Numeral numeral = Numerals.at(reading, index + 1);
        if (numeral == null || numeral.start() != index + 1 || numeral.value().signum() <= 0) {
            return null;
        }
        int end = numeral.end();
        if (numeral.value().scale() > 0 || reading.at(end) == '.') {
            return null;
        }
        boolean scope = scoped(reading, index) < index;
        boolean sign = "位名".indexOf(reading.at(end)) >= 0 || scope && "个家座".indexOf(reading.at(end)) >= 0;
        sign |= bound == Bound.LE && reading.at(end) == '甲';
        boolean alone = sign || "，。；、！）和的并".indexOf(reading.at(end)) >= 0 || end >= reading.length();
        String before = reading.slice(Math.max(0, index - 8), index);
        int pause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'));
        String near = before.substring(pause + 1);
        boolean ranked = scope || ORDERED.stream().anyMatch(near::contains);
        return alone && ranked
                ? place(reading, index, numeral.start(), sign ? end + 1 : end, numeral.value(), bound)
                : null;
    }

    private static Draft place(NormalizedText reading, int start, int number, int end, BigDecimal value, Bound bound) {
        return new Draft(start, number, end, value, value, bound, PLACE, Form.RANK);
    }
}
