package org.indicatordashboard.language;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "基站 5G, true",
        "5G基站, true",
        "５Ｇ　基站, true",
        "室外, true",
        "jizhan, true",
        "jizh, true",
        "jz, true",
        "5gswjz, true",
        "outdoor BASE, true",
        "base outdoor, true",
        "2000个, true",
        "'2,000', true",
        "200, false",
        "000, false",
        "z, false",
        "izhan, false",
        "基站 光缆, false",
        "基站 indoor, false",
        "'', true"
    })
    void findsWordsInAnySpellingAndOrder(String query, boolean isFound) {
        assertEquals(
                isFound, Sought.of(query).isIn(Arrays.asList("5G室外基站数", "Outdoor 5G base stations", "2000个", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "應用場景, 数字化应用场景",
        "应用场景, 數位化應用場景",
        "人工智能应用, 应用场景（人工智能）",
        "rgzn, 人工智能产业规模",
        "lvse, 绿色低碳",
        "34.8, 税收34.8亿元",
        "yingyongchang, 应用场景"
    })
    void readsTraditionalPinyinAndRunsOfWords(String query, String text) {
        assertEquals(true, Sought.of(query).isIn(text));
    }

    @ParameterizedTest
    @CsvSource({"34, 税收34.8亿元", "8亿元, 税收34.8亿元", "rg, 园区", "应用物流, 应用场景", "室外基站数, 5G室外基站总数在中心城区排名"})
    void findsNoPartsOfNumbersAndNoOtherWords(String query, String text) {
        assertEquals(false, Sought.of(query).isIn(text));
    }
}
