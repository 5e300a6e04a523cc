package org.indicatordashboard.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides names and telephone numbers of people. Every hidden code point becomes one mark, so that spans stay where they
 * are.
 */
public final class Masking {

    private static final String MARK = "＊";

    /** Group 1 of each is hidden. The patterns have no nested repetition: they run in linear time. */
    private static final List<Pattern> HIDDEN = List.of(
            // 联系人: name, up to the next break
            Pattern.compile(
                    "(?:联\\s?系\\s?人|承\\s?办\\s?人|经\\s?办\\s?人|签\\s?发\\s?人|联\\s?络\\s?人|分管领导)(?:姓名)?[ \\t\\u3000]*[：:][ \\t\\u3000]*([^\\n，。；;,]{1,24})"),
            // 电话: digits in any grouping
            Pattern.compile(
                    "(?:电\\s?话|手\\s?机|传\\s?真|联系方式)(?:号码)?[ \\t\\u3000]*[：:][ \\t\\u3000]*([0-9０-９+＋()（）\\-—－ ]{7,24})"),
            // a line that addresses people: A、B委员： or A代表：
            Pattern.compile(
                    "(?m)^[ \\t\\u3000]*([\\p{IsHan}·]{2,6}(?:[、，, ][ ]?[\\p{IsHan}·]{2,6}){0,60})[ ]?(?:委员|代表|同志|先生|女士)(?:等)?[：:]"),
            // a mobile number on its own
            Pattern.compile("(?<![0-9])(1[3-9][0-9]{9})(?![0-9])"),
            // a fixed line with area code
            Pattern.compile("(?<![0-9])(0[1-9][0-9]{1,2}[-—－ ][0-9]{7,8})(?![0-9])"));

    private Masking() {}

    public static String of(String text) {
        String masked = text;
        for (Pattern pattern : HIDDEN) {
            masked = hide(pattern, masked);
        }
        return masked;
    }

    private static String hide(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (matcher.find()) {
            masked.append(text, copied, matcher.start(1));
            matcher.group(1)
                    .codePoints()
                    .mapToObj(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? Character.toString(c) : MARK)
                    .forEach(masked::append);
            copied = matcher.end(1);
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
