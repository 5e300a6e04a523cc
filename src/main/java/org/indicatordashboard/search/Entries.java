package org.indicatordashboard.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.search.Entry.Time;

/** What the dataset names and numbers, ready to be found. */
@ApplicationScoped
class Entries {

    @Inject
    Indicators indicators;

    @Inject
    Targets targets;

    @Inject
    Plans plans;

    @Inject
    ResponsibleUnits units;

    @Inject
    Scenarios scenarios;

    @Inject
    Documents documents;

    @Inject
    Regions regions;

    @Inject
    Observations observations;

    /** At a dataset version, whenever they are known. */
    Stream<Entry> at(long version) {
        Map<String, Document> document = documents.byId(version);
        Map<String, Region> region =
                regions.at(version).stream().collect(Collectors.toMap(r -> r.naturalKey, Function.identity()));
        return Stream.of(
                        indicators(version),
                        targets(version, document, region),
                        units(version, region),
                        scenarios(version, document),
                        documents(version),
                        figures(version, region))
                .flatMap(Function.identity());
    }

    private Stream<Entry> indicators(long version) {
        return indicators.at(version).stream()
                .map(i -> new Entry(
                        FoundKind.INDICATOR,
                        i.naturalKey,
                        i.name,
                        i.nameEn,
                        i.unit,
                        joined(i.definition, i.definitionEn),
                        PageAddress.of("/indicator.html", "code", i.naturalKey),
                        Time.ALWAYS));
    }

    private Stream<Entry> targets(long version, Map<String, Document> document, Map<String, Region> region) {
        Map<String, Plan> plan = plans.byId(version);
        return targets.at(version).stream()
                .map(t -> new Entry(
                        FoundKind.TARGET,
                        t.naturalKey,
                        t.name,
                        t.nameEn,
                        t.figure.asPrinted,
                        joined(t.printedOwners(" "), region.get(t.region).name, region.get(t.region).nameEn),
                        PageAddress.of("/target.html", "id", t.naturalKey),
                        Time.of(plan.get(t.plan).startsOn, document.get(t.citation.document).knownFrom, null)));
    }

    private Stream<Entry> units(long version, Map<String, Region> region) {
        return units.at(version).stream()
                .map(u -> new Entry(
                        FoundKind.UNIT,
                        u.naturalKey,
                        u.naturalKey,
                        u.nameEn,
                        null,
                        region.get(u.region).name,
                        PageAddress.of("/", "unit", u.naturalKey),
                        Time.ALWAYS));
    }

    private Stream<Entry> scenarios(long version, Map<String, Document> document) {
        return scenarios.at(version).stream()
                .map(s -> new Entry(
                        FoundKind.SCENARIO,
                        s.naturalKey,
                        s.name,
                        null,
                        s.type,
                        s.remark,
                        "/scenarios.html#" + s.naturalKey,
                        Time.knownFrom(s.documents.stream()
                                .map(id -> document.get(id).knownFrom)
                                .min(Comparable::compareTo)
                                .orElseThrow())));
    }

    private Stream<Entry> documents(long version) {
        return documents.at(version).stream()
                .map(d -> new Entry(
                        FoundKind.DOCUMENT,
                        d.naturalKey,
                        d.title,
                        d.titleEn,
                        d.number,
                        joined(d.issuer, d.issuerEn),
                        PageAddress.of("/documents.html", "id", d.naturalKey),
                        Time.knownFrom(d.knownFrom)));
    }

    private Stream<Entry> figures(long version, Map<String, Region> region) {
        Map<String, Indicator> indicator = indicators.byCode(version);
        return observations.counting(version).stream()
                .map(f -> new Entry(
                        FoundKind.FIGURE,
                        f.id(),
                        indicator.get(f.indicator()).name,
                        indicator.get(f.indicator()).nameEn,
                        f.asPrinted(),
                        joined(f.period(), region.get(f.region()).name, region.get(f.region()).nameEn),
                        PageAddress.of("/indicator.html", "code", f.indicator()),
                        Time.of(f.periodEnd(), f.knownFrom(), f.until())));
    }

    private static String joined(String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
