package org.indicatordashboard.extraction;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.extraction.subject.KnownIndicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The known indicator of each figure in turn, - for none: a wrong suggestion is worse than no suggestion. */
class SuggestionsTest {

    private static final Context KNOWN = new Context(
            null,
            null,
            null,
            List.of(
                    new KnownIndicator("base-stations", "5G室外基站数", "个"),
                    new KnownIndicator("density", "每平方公里5G基站数", "个/平方公里"),
                    new KnownIndicator("scenarios", "应用场景数", "个"),
                    new KnownIndicator("governance-scenarios", "数字治理典型应用场景数", "个"),
                    new KnownIndicator("leading-talents", "数字经济领军人才数", "名"),
                    new KnownIndicator("young-talents", "数字经济青年英才数", "名"),
                    new KnownIndicator("tax", "重点产业区级税收", "亿元"),
                    new KnownIndicator("tax-growth", "重点产业区级税收同比增速", "%"),
                    new KnownIndicator("coverage", "千兆光网覆盖率", "%")),
            null);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            建成5G室外基站2473个。;                                    base-stations
            建成5G室外基站2473个，数据中心7个。;                       base-stations -
            建设数据中心7个，5G室外基站2473个。;                       - base-stations
            打造100个应用场景。;                                       scenarios
            打造50个数字治理典型应用场景。;                            governance-scenarios
            打造100个应用场景，其中50个数字治理典型应用场景。;         scenarios governance-scenarios
            引进50名数字经济领军人才，1000名数字经济青年英才。;        leading-talents young-talents
            千兆光网覆盖率达到95%，道路绿化率达到40%。;                coverage -
            引进50名数字经济领军人才的企业新增8家。;                   leading-talents -
            每平方公里摄像头25个，每平方公里5G基站44个。;             - density
            组织培训12场，惠及企业300家。;                             - -
            """)
    void isThatOfTheFiguresOwnWords(String text, String expected) {
        assertEquals(
                expected,
                new Extractor()
                        .extract(text, KNOWN).figures().stream()
                                .map(f -> f.indicator() == null ? "-" : f.indicator())
                                .collect(Collectors.joining(" ")));
    }
}
