package org.indicatordashboard.catalogue;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.Span;

/** An entry of the register as it leaves the service. */
@Schema(name = "Scenario")
public record ScenarioView(
        @Schema(examples = "S030") String id,
        @Schema(examples = "“智联普陀”城市大脑") String name,
        @Schema(description = "as printed", examples = "平台") String type,
        Domain domain,
        ScenarioStatus status,
        @Schema(examples = "310107") String region,

        @Schema(description = "ids of the documents that print the name")
        List<String> documents,

        @Schema(description = "place in the first document") Span span,
        @Schema(nullable = true) String remark,
        @Schema(nullable = true) String remarkEn) {

    public static ScenarioView of(Scenario scenario) {
        return new ScenarioView(
                scenario.naturalKey,
                scenario.name,
                scenario.type,
                scenario.domain,
                scenario.status,
                scenario.region,
                scenario.documents,
                new Span(scenario.spanStart, scenario.spanEnd),
                scenario.remark,
                scenario.remarkEn);
    }
}
