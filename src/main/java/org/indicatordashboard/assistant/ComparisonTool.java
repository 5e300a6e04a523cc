package org.indicatordashboard.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.comparison.ComparisonView;
import org.indicatordashboard.comparison.Comparisons;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Regions side by side, or why they cannot be compared. */
@ApplicationScoped
class ComparisonTool implements Tool {

    private static final Words INDICATOR = Words.of("指标", "indicator");

    @Inject
    Comparisons comparisons;

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    @Inject
    Codes codes;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public Words title() {
        return Words.of("地区比较", "Compare regions");
    }

    @Override
    public Words description() {
        return Words.of(
                "各地区同一指标的数值、时期、口径与出处；不能比较时说明原因，不同口径的指标（如室外基站与宏基站）绝不混比。例：indicator=5g-outdoor-base-stations。",
                "Values, periods, definitions and places of one indicator in several regions; where they cannot be compared, why. Indicators of another scope (outdoor and macro base stations) are never mixed in. Example: indicator=5g-outdoor-base-stations.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.INDICATOR,
                                Argument.optional(
                                        "region",
                                        Words.of(
                                                "地区代码，逗号分开；默认全部区。",
                                                "Region codes with commas between; all districts by default."),
                                        "310107,310110")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        String code = asked.text("indicator");
        asked.reader().several("indicator", List.of(code), indicators.codes(vantage.version()), "/api/v1/indicators");
        Set<String> chosen = asked.reader()
                .several("region", asked.texts("region"), regions.codes(vantage.version()), "/api/v1/regions");
        asked.reader().done();
        ComparisonView view = comparisons
                .of(code, chosen, vantage)
                .orElseThrow(() -> ProblemException.notFound(INDICATOR, code, "/api/v1/indicators"));
        boolean isSilent = view.regions().stream().allMatch(r -> r.observation() == null);
        return new Answer(
                isSilent ? Telling.SILENCE : said(view),
                isSilent,
                vantage.asOf(),
                vantage.knownAt(),
                vantage.version(),
                codes.ofComparison(code, vantage),
                Telling.page("/compare.html", "indicator", code),
                view);
    }

    private static Words said(ComparisonView view) {
        List<Words> known = view.regions().stream()
                .filter(r -> r.observation() != null)
                .map(r -> Words.of(
                        r.name() + " " + Telling.value(r.observation()).zh(),
                        Telling.english(r.name(), r.nameEn()) + " "
                                + Telling.value(r.observation()).en()))
                .toList();
        List<Words> remarks =
                view.remarks().stream().map(r -> Words.of(r.text(), r.textEn())).toList();
        Words values = Telling.joined(known, "；", "; ");
        Words why = Telling.joined(remarks, "", " ");
        return Words.of(
                (view.comparable() ? "可以比较。" : "不能比较。") + values.zh() + "。" + why.zh(),
                (view.comparable() ? "They can be compared. " : "They cannot be compared. ") + values.en() + ". "
                        + why.en());
    }
}
