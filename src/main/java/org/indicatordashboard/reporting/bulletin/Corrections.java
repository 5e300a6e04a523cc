package org.indicatordashboard.reporting.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Period;

/** What was corrected or withdrawn since the bulletin issued before: the erratum, which this one carries. */
@ApplicationScoped
class Corrections {

    @Inject
    IssuedBulletins issued;

    @Inject
    Publications publications;

    @Inject
    Observations observations;

    @Inject
    Indicators indicators;

    /** @param version of the dataset that the present bulletin is written from */
    List<Words> since(Period month, long version) {
        return issued.before(month).stream()
                .filter(earlier -> earlier.version < version)
                .flatMap(earlier -> after(earlier, version))
                .toList();
    }

    private Stream<Words> after(IssuedBulletin earlier, long version) {
        Map<String, Indicator> names = indicators.byCode(version);
        return publications.changesAfter(earlier.version, version).stream()
                .filter(change -> change.kind.equals("observation") && change.action != Change.Action.ADDED)
                .map(change -> change.naturalKey)
                .distinct()
                .flatMap(key -> observations.at(earlier.version, key).stream()
                        .filter(before -> !before.knownFrom.isAfter(
                                Period.of(earlier.month).end()))
                        .flatMap(before -> words(before, observations.at(version, key), names, earlier.month)));
    }

    private static Stream<Words> words(
            Observation before, Optional<Observation> after, Map<String, Indicator> names, String month) {
        Indicator indicator = names.get(before.indicator);
        boolean isAsItWas = after.filter(o -> Objects.equals(o.figure.asPrinted, before.figure.asPrinted))
                .isPresent();
        if (isAsItWas || indicator == null) {
            return Stream.empty();
        }
        String was = before.figure.asPrinted;
        return Stream.of(after.map(o -> Words.of(
                        "%s（%s）：%s 月报所据的 %s 更正为 %s。"
                                .formatted(indicator.name, before.period, month, was, o.figure.asPrinted),
                        "%s (%s): %s, on which the bulletin of %s rests, was corrected to %s."
                                .formatted(indicator.nameEn, before.period, was, month, o.figure.asPrinted)))
                .orElseGet(() -> Words.of(
                        "%s（%s）：%s 月报所据的 %s 已撤回。".formatted(indicator.name, before.period, month, was),
                        "%s (%s): %s, on which the bulletin of %s rests, was withdrawn."
                                .formatted(indicator.nameEn, before.period, was, month))));
    }
}
