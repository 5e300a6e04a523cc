package org.indicatordashboard.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LanguageTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "*",
                "fr",
                "fr-FR, de;q=0.5",
                "zh",
                "zh-CN",
                "zh-Hans-CN",
                "zh-TW",
                ";;q=",
                "en;q=abc",
                "\u0001"
            })
    void chineseUnlessTheReaderPrefersEnglish(String acceptLanguage) {
        assertEquals(Language.ZH, Language.preferredIn(acceptLanguage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "EN", "en-GB", "en-US,en;q=0.9", "fr, en;q=0.5", "en;q=0.9, zh;q=0.1", "zh;q=0.1, en"})
    void englishWhereItIsPreferred(String acceptLanguage) {
        assertEquals(Language.EN, Language.preferredIn(acceptLanguage));
    }

    @ParameterizedTest
    @CsvSource({"ZH,zh-CN,已完成", "EN,en,achieved"})
    void saysWordsInItsLanguage(Language language, String tag, String words) {
        assertEquals(tag, language.tag());
        assertEquals(words, Words.of("已完成", "achieved").in(language));
    }

    @Test
    void printsBothForLogs() {
        assertEquals("已完成 / achieved", Words.of("已完成", "achieved").toString());
    }
}
