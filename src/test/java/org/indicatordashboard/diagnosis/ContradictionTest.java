package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Contradictions appear with every document that has a part in them; false friends are never paired. */
@ServiceTest
class ContradictionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenarios-already-reached | putuo-kw-2023-15, putuo-fgw-2023-10",
                "projects-27-twice | putuo-kw-2023-15, putuo-fgw-2023-10",
                "eight-fields-or-three-domains | putuo-kw-2024-29, putuo-fgw-2023-10",
                "projects-14-or-27 | putuo-kw-2023-15",
                "projects-34-or-29 | putuo-kw-2024-29",
                "projects-series | putuo-kw-2024-29, putuo-kw-2023-15",
                "scenario-types-46-or-6 | putuo-fgw-2023-10, putuo-kw-2023-15",
                "platforms-goal-results-actions | putuo-fb-2022-16",
                "which-plan | putuo-fb-2022-16, putuo-fgw-2023-10, putuo-kw-2024-29",
                "haina-town-plan-names | putuo-kw-2024-29, putuo-kw-2023-15",
                "suzhou-creek-metaverse | putuo-fgw-2023-10, putuo-kw-2024-29",
                "advertising-zone-names | putuo-kw-2024-29, putuo-fgw-2023-10, putuo-kw-2023-15",
                "first-in-the-city | putuo-kw-2024-29, putuo-kw-2023-15, putuo-fgw-2023-10",
                "same-fact.310107-prefecture-level-index-national-rank-2023-05-05 | putuo-kw-2024-29, putuo-kw-2023-15",
                "scenarios-of-three-domains.310107 | putuo-fb-2022-16"
            })
    void isListedWithItsDocuments(String id, String documents) {
        Api.ask("/checks/" + id).body("documents", hasItems(documents.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "310107-ad-park-approached-enterprises-2024, putuo-2023-digitalised-smes",
        "310107-metaverse-alliance-first-members-2024, putuo-2023-robot-enterprises",
        "310110-convenient-care-medical-institutions-2023-04-14, putuo-2023-smart-hospitals",
        "310110-city-benchmark-cultivation-schools-2023-04-14, putuo-2023-education-informatisation-benchmark-schools",
        "310110-city-digital-transformation-pilot-schools-2023-04-14, putuo-2023-digital-demonstration-schools",
        "310107-key-industries-district-tax-2022, putuo-2023-digital-economy-scale",
        "310107-city-brain-scenario-types-2023-04-27, putuo-2023-governance-scenarios",
        "310107-city-brain-scenario-types-2023-04-27, putuo-2023-application-scenarios",
        "310107-scenario-demand-list-entries-2023, putuo-2024-new-demonstration-projects",
        "310107-scenario-demand-list-entries-2023, putuo-2023-application-scenarios",
        "310107-new-district-level-demonstration-projects-2023, putuo-2023-application-scenarios",
        "310107-demonstration-projects-2022, putuo-2023-application-scenarios",
        "310107-ad-park-landed-enterprises-2024, putuo-2023-digitalised-smes",
        "310107-ad-park-landed-enterprises-2024, putuo-2023-application-scenarios",
        "310107-one-key-hotline-daily-hours-2023-05-05, putuo-2023-home-safety-kit-use-rate",
        "310107-5g-base-stations-per-square-kilometre-2023-Q1, putuo-2023-5g-outdoor-base-stations",
        "putuo-2023-digital-commerce-output, putuo-2023-ai-related-output"
    })
    void aFalseFriendIsNotedAndNeverComputedWithItsTwin(String one, String other) {
        List<Map<String, Object>> friends = Api.allPages("/checks?kind=false-friend");
        assertTrue(friends.stream().anyMatch(f -> inputs(f).containsAll(Set.of(one, other))), one + " " + other);
        List<Map<String, Object>> computed = Api.allPages("/checks?group=arithmetic");
        assertTrue(computed.stream().noneMatch(f -> inputs(f).containsAll(Set.of(one, other))));
    }

    @Test
    void aTargetBelowWhatWasKnownBeforeIsNamed() {
        Api.ask("/checks/below-baseline.putuo-2024-new-demonstration-projects")
                .body("outcome", is("open"))
                .body("inputs.figure.asPrinted", is(List.of("20个", "27个", "26个")));
    }

    @Test
    void undatedAndOwnerlessTargetsAreNamed() {
        assertThat(Api.ids("/checks?kind=undated"), is(List.of("undated.yangpu-hundred-billion-yuan-clusters")));
        assertThat(
                Api.ids("/checks?kind=ownerless&limit=1000"), hasItems("ownerless.putuo-2023-application-scenarios"));
        assertThat(
                Api.ids("/checks?kind=ownerless&limit=1000"),
                not(hasItems("ownerless.putuo-2023-5g-outdoor-base-stations")));
    }

    @Test
    void isNotShownBeforeAllItsDocumentsAreKnown() {
        Api.refused("/checks/scenarios-already-reached?knownAt=2023-05-01", 404);
        Api.ask("/checks/scenarios-already-reached?knownAt=2023-05-05");
    }

    private static List<Object> inputs(Map<String, Object> finding) {
        return ((List<?>) finding.get("inputs"))
                .stream().map(i -> (Object) ((Map<?, ?>) i).get("id")).toList();
    }
}
