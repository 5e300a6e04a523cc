package org.indicatordashboard.access;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;

/** Reads the members of a JSON body and refuses into the reader. */
final class Fields {

    private static final Pattern ACCOUNT_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private Fields() {}

    /** Without control characters: PostgreSQL can neither store nor look for the character 0. */
    static boolean isPlain(String value) {
        return value.chars().noneMatch(Character::isISOControl);
    }

    static void text(String name, String value, int longest, ParameterReader reader) {
        if (value == null || value.isBlank() || value.length() > longest || !isPlain(value)) {
            reader.refuse(
                    name,
                    Words.of(
                            "必须填写，最多 %d 个字符，不含控制字符。".formatted(longest),
                            "It is required, with at most %d characters and no control characters."
                                    .formatted(longest)));
        }
    }

    static void accountName(String name, String value, ParameterReader reader) {
        if (value == null || !ACCOUNT_NAME.matcher(value).matches()) {
            reader.refuse(
                    name,
                    Words.of(
                            "账户名须为 2 到 40 个小写字母、数字或 . _ - ，以字母或数字开头。",
                            "An account name has 2 to 40 lower-case letters, digits or . _ - and begins with a letter or digit."));
        }
    }

    /** Without empty members, which a client may send. */
    static List<String> words(Collection<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(w -> w != null && !w.isBlank()).toList();
    }
}
