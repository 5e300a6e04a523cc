package org.indicatordashboard.document.scan;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a recognition takes for one another, put right where the words around leave no doubt: 年未 is 年末, 末来
 * 未来, 3一5 is 3—5, and O between digits a zero. One for one, so that every other character keeps its place.
 */
public final class Misreadings {

    private record Rule(Pattern misread, char right) {}

    private static final String BLANK = "[ \\t\\u3000]?";

    private static final List<Rule> RULES = List.of(
            rule("(?<=[0-9.]" + BLANK + ")[OoQ](?=[0-9.%％个家项户人万亿年月日]|" + BLANK + "[个家项户人万亿年月日])", '0'),
            rule("(?<=[0-9])[lI](?=[0-9])", '1'),
            rule("(?<=[0-9]" + BLANK + ")一(?=" + BLANK + "[0-9])", '—'),
            rule("干(?=[兆亿万瓦])", '千'),
            rule("曰", '日'),
            rule("(?<=[年月周期]|季度)未(?=[，,、。；;：）)]|累计|全[区市县]|共有|\\R|$)", '末'),
            rule("(?<![年月周期度])末(?=[来能按经达曾]|完成|出现|发生|纳入|覆盖|成年)", '未'),
            rule("(?<!自)[己巳](?=建成|完成|达|有|经|实现|开通|形成|覆盖|累计|投入)", '已'));

    private Misreadings() {}

    /**
     * @param text put right
     * @param mended code points, counted without white space
     */
    public record Mended(String text, BitSet mended) {}

    /** The first circle of % is read as a 9: 7.5% becomes 7.59%, and nothing tells it from a real one. */
    private static final Pattern SUSPICIOUS = Pattern.compile("(?<=[0-9])9[ \\t]?[%％]");

    /** Code points, counted without white space, that are often something else and cannot be put right. */
    public static BitSet suspicious(String text) {
        BitSet places = new BitSet();
        SUSPICIOUS.matcher(text).results().forEach(found -> places.set(flat(text, found.start())));
        return places;
    }

    private static int flat(String text, int at) {
        return (int) text.codePoints()
                .limit(text.codePointCount(0, at))
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }

    public static Mended mend(String text) {
        StringBuilder right = new StringBuilder(text);
        BitSet places = new BitSet();
        for (Rule rule : RULES) {
            Matcher misread = rule.misread().matcher(text);
            while (misread.find()) {
                right.setCharAt(misread.start(), rule.right());
                places.set(flat(text, misread.start()));
            }
        }
        return new Mended(right.toString(), places);
    }

    private static Rule rule(String misread, char right) {
        return new Rule(Pattern.compile(misread), right);
    }
}
