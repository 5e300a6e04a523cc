package org.indicatordashboard.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.extraction.subject.KnownIndicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a figure that fits no indicator could be the first value of; - where nothing is the better suggestion. */
class SuggestedIndicatorTest {

    private static final Context CONTEXT = new Context(
            LocalDate.of(2023, 5, 5),
            null,
            "reply",
            List.of(new KnownIndicator("libraries", "公共图书馆数", "座")),
            List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            目前，全区共有社区食堂58家。          | 社区食堂数 家 stock higher
            去年新增公共停车泊位900个。           | 新增公共停车泊位数 个 flow higher
            目前，城镇登记失业率为2.9%。          | 城镇登记失业率 % ratio lower
            目前，每千名老人拥有床位38张。        | 每千名老人拥有床位 张/千人 ratio higher
            去年出口总额同比下降4.7%。            | 出口总额增速 % ratio higher
            目前，公共图书馆12座。                | -
            目前，存款余额比年初增加3亿元。       | -
            计划到2025年底办理时限不超过3个工作日。 | 办理时限 工作日 stock lower
            目前，总量居全市第3位。               | 总量名次 名次 rank lower
            目前，共有12家。                      | -
            """)
    void isMade(String text, String expected) {
        assertEquals(
                expected,
                new Extractor()
                        .extract(text, CONTEXT).figures().stream()
                                .map(SuggestedIndicatorView::of)
                                .map(SuggestedIndicatorTest::spell)
                                .collect(Collectors.joining("; ")));
    }

    private static String spell(SuggestedIndicatorView made) {
        return made == null
                ? "-"
                : String.join(
                        " ",
                        made.name(),
                        made.unit(),
                        made.measure().code(),
                        made.direction().code());
    }
}
