package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.language.Words;

/** What files say about the codes of a dataset version. */
public record CodeNames(
        Map<String, Indicator> indicators, Map<String, Region> regions, Map<String, Document> documents) {

    /** Reads them. */
    @ApplicationScoped
    public static class Source {

        @Inject
        Indicators indicators;

        @Inject
        Regions regions;

        @Inject
        Documents documents;

        public CodeNames at(long version) {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> new CodeNames(
                            indicators.byCode(version),
                            regions.at(version).stream()
                                    .collect(Collectors.toMap(r -> r.naturalKey, Function.identity())),
                            documents.byId(version)));
        }
    }

    public Words indicatorName(String code) {
        Indicator indicator = indicators.get(code);
        return indicator == null ? Words.same(code) : Words.of(indicator.name, indicator.nameEn);
    }

    public Words regionName(String code) {
        Region region = regions.get(code);
        return region == null ? Words.same(code) : Words.of(region.name, region.nameEn);
    }

    public String documentNumber(String id) {
        Document document = documents.get(id);
        return document == null ? id : document.number;
    }

    /** The codes of indicators and regions with their names. */
    public List<CodeList> codeLists(List<String> ofIndicators, List<String> ofRegions) {
        return List.of(
                new CodeList(
                        "indicator",
                        Words.of("指标", "Indicator"),
                        ofIndicators.stream()
                                .map(c -> new CodeList.Code(c, indicatorName(c)))
                                .toList()),
                new CodeList(
                        "region",
                        Words.of("地区", "Region"),
                        ofRegions.stream()
                                .map(c -> new CodeList.Code(c, regionName(c)))
                                .toList()));
    }
}
