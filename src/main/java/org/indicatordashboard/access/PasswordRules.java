package org.indicatordashboard.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;

/** What a password must be: long, not one that everybody tries, not the name. No composition rules (NIST SP 800-63B). */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String LIST = "common-passwords.txt";

    /** Refuses into the reader, under the field's name. */
    void check(String field, String password, String accountName, ParameterReader reader) {
        String lower = password == null ? "" : password.toLowerCase(Locale.ROOT);
        if (password == null
                || password.codePointCount(0, password.length()) < SHORTEST
                || password.length() > LONGEST) {
            reader.refuse(
                    field,
                    Words.of(
                            "密码须为 %d 到 %d 个字符。".formatted(SHORTEST, LONGEST),
                            "A password has %d to %d characters.".formatted(SHORTEST, LONGEST)));
        } else if (accountName != null && isMadeOf(lower, accountName.toLowerCase(Locale.ROOT))) {
            reader.refuse(
                    field, Words.of("密码不能是账户名或其重复。", "A password must not be the account's name, nor repeat it."));
        } else if (isCommon(lower)) {
            reader.refuse(
                    field,
                    Words.of(
                            "这个密码太常见，会最先被猜到。请另选一个，例如几个互不相干的词。",
                            "This password is one of those tried first. Choose another, such as a few unrelated words."));
        }
    }

    private static boolean isMadeOf(String password, String name) {
        return !name.isEmpty() && password.replace(name, "").length() <= 4;
    }

    /** Also when it is a common one said twice or with digits behind it. */
    private static boolean isCommon(String password) {
        Set<String> common = common();
        String bare = password.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean oneCharacter = password.codePoints().distinct().count() < 4;
        String half = bare.substring(0, bare.length() / 2);
        boolean twice = bare.length() % 2 == 0 && bare.equals(half + half) && common.contains(half);
        return oneCharacter
                || twice
                || common.contains(password)
                || common.contains(bare)
                || common.contains(bare.replaceAll("\\d+$", ""));
    }

    /** Read when a password is set, which is rare, rather than kept in memory. */
    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PasswordRules.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
