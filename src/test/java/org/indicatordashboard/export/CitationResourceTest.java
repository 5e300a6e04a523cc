package org.indicatordashboard.export;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;

@ServiceTest
class CitationResourceTest {

    @Test
    void aDocumentIsCitedByIssuerTitleNumberAndDate() {
        ask("/citations/documents/putuo-kw-2023-15")
                .body(
                        "gbt7714",
                        is("上海市普陀区科学技术委员会. 对区政协提案的答复（数字化转型）：普科委〔2023〕15号[Z/OL]. (2023-05-05)[2026-01-01]."
                                + " http://localhost:8080/documents.html?id=putuo-kw-2023-15."))
                .body("bibtex", startsWith("@misc{putuo-kw-2023-15,\n  author = {{上海市普陀区科学技术委员会}},"));
    }

    @Test
    void anUndatedDocumentIsCitedWithoutADate() {
        ask("/citations/documents/putuo-kw-2024-29").body("gbt7714", containsString("[Z/OL]. [2026-01-01]."));
    }

    @Test
    void dataIsCitedFrozen() {
        String frozen = "asOf=2024-12-31&knownAt=2026-01-01&datasetVersion=1";
        ask("/citations/targets/" + BASE_STATIONS_PROMISED + "?asOf=2024-12-31")
                .body("gbt7714", containsString("5G室外基站数：目标与评估[DS/OL]. 数据版本 1，数据截至 2024-12-31."))
                .body("gbt7714", containsString(frozen))
                .body("bibtex", containsString("  urldate = {2026-01-01},\n"));
        ask("/citations/indicators/5g-outdoor-base-stations?asOf=2024-12-31").body("bibtex", containsString(frozen));
        ask("/citations/summary?domain=life&asOf=2024-12-31")
                .body("gbt7714", containsString("/?domain=life&" + frozen));
    }

    @Test
    void whatIsNotThereCannotBeCited() {
        refused("/citations/targets/nothing", 404).body("detail", containsString("/api/v1/targets"));
        refused("/citations/indicators/nothing", 404);
        refused("/citations/documents/nothing", 404);
        refused("/citations/summary?domain=nothing", 400);
    }
}
