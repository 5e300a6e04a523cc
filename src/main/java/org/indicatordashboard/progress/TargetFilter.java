package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.language.Sought;

/** Which targets are asked for, one by one or counted. */
public class TargetFilter {

    @RestQuery
    @Parameter(description = "Plan ids, repeated or in a comma list.", example = "putuo-action-plan-2022")
    List<String> plan;

    @RestQuery
    @Parameter(description = "Region codes, repeated or in a comma list.", example = "310107")
    List<String> region;

    @RestQuery
    @Parameter(description = "Domains, repeated or in a comma list.", example = "economy,life")
    List<String> domain;

    @RestQuery
    @Parameter(
            description =
                    "Responsible units as printed, repeated or in a comma list; none: targets whose document names no unit.",
            example = "区科委")
    List<String> responsible;

    @RestQuery
    @Parameter(description = "The same as responsible, as /supervision calls it.", example = "区科委")
    List<String> unit;

    @RestQuery
    @Parameter(description = "Statuses, repeated or in a comma list.", example = "unreported")
    List<String> status;

    @RestQuery("class")
    @Parameter(description = "figure (the default), structural, threshold, rank, or all.", example = "figure")
    List<String> figureClass;

    @RestQuery
    @Parameter(description = "Indicator codes, repeated or in a comma list.", example = "5g-outdoor-base-stations")
    List<String> indicator;

    @RestQuery
    @Parameter(description = "Document ids: targets that one of them sets.", example = "putuo-fb-2022-16")
    List<String> document;

    @RestQuery
    @Parameter(description = "Period in which they are due, or none for those without a due date.", example = "2023")
    String due;

    @RestQuery
    @Parameter(
            description = "Achieved by the due date (true) or after it (false, 逾期完成); leaves out all others.",
            example = "false")
    String onTime;

    @RestQuery
    @Parameter(description = "All of these words, in any order and spelling: " + Sought.DESCRIPTION, example = "基站 5G")
    String q;

    @RestQuery
    @Parameter(
            description =
                    "Rules to judge by, 2026-1 or 2026-2; the configured ones by default. A frozen link names them.",
            example = "2026-2")
    String ruleSet;

    /** Those of a query that was written down, by name. */
    public static TargetFilter of(Map<String, List<String>> filters) {
        TargetFilter filter = new TargetFilter();
        filter.plan = filters.get("plan");
        filter.region = filters.get("region");
        filter.domain = filters.get("domain");
        filter.responsible = filters.get("responsible");
        filter.unit = filters.get("unit");
        filter.status = filters.get("status");
        filter.figureClass = filters.get("class");
        filter.indicator = filters.get("indicator");
        filter.document = filters.get("document");
        filter.q = one(filters, "q");
        filter.due = one(filters, "due");
        filter.onTime = one(filters, "onTime");
        filter.ruleSet = one(filters, "ruleSet");
        return filter;
    }

    private static String one(Map<String, List<String>> filters, String name) {
        return filters.containsKey(name) ? filters.get(name).get(0) : null;
    }
}
