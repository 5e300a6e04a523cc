package org.indicatordashboard.assistant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.time.Vantage;

/** What was reported of an indicator, period by period. */
@ApplicationScoped
class SeriesTool implements Tool {

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    @Inject
    Values values;

    @Inject
    Codes codes;

    @Override
    public String name() {
        return "series";
    }

    @Override
    public Words title() {
        return Words.of("指标数列", "Series of an indicator");
    }

    @Override
    public Words description() {
        return Words.of(
                "一个指标已知的全部观测值，从早到晚，每个值连同原文、出处和时期；没有就说没有。例：indicator=5g-outdoor-base-stations，region=310107。",
                "All known values of an indicator, oldest first, each with its printed words, place and period; none is told as none. Example: indicator=5g-outdoor-base-stations, region=310107.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.INDICATOR,
                                Argument.optional(
                                        "region",
                                        Words.of("地区代码；默认全部地区。", "Region code; all regions by default."),
                                        "310107")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        long version = vantage.version();
        String code = asked.text("indicator");
        asked.reader().several("indicator", List.of(code), indicators.codes(version), "/api/v1/indicators");
        Set<String> chosen =
                asked.reader().several("region", asked.texts("region"), regions.codes(version), "/api/v1/regions");
        asked.reader().done();
        List<ObservationView> series = values.ofIndicator(code, vantage).stream()
                .filter(o -> chosen.isEmpty() || chosen.contains(o.region()))
                .toList();
        Map<String, String> filters = new HashMap<>();
        filters.put("indicator", code);
        filters.put("region", asked.text("region"));
        Answer.Verification verification = codes.ofObservations(filters, vantage);
        String page = Telling.page("/indicator.html", "code", code);
        if (series.isEmpty()) {
            return Answer.ofSilence(Telling.SILENCE, vantage, verification, page, series);
        }
        ObservationView last = series.get(series.size() - 1);
        return Answer.of(
                Words.of(
                        "%d 个观测值；最近的是 %s。"
                                .formatted(series.size(), Telling.value(last).zh()),
                        "%d values; the last is %s."
                                .formatted(series.size(), Telling.value(last).en())),
                vantage,
                verification,
                page,
                series);
    }
}
