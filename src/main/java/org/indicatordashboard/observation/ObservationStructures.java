package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** The structures of observations: as they hold, and with all their revisions. */
@ApplicationScoped
class ObservationStructures implements DataStructure.Source {

    static final String OBSERVATIONS = "OBSERVATIONS";
    static final String HISTORY = "OBSERVATIONS_HISTORY";

    @Inject
    CodeNames.Source names;

    @Override
    public List<DataStructure> at(Vantage vantage) {
        CodeNames known = names.at(vantage.version());
        Map<String, CodeList> codes = Stream.concat(
                        known
                                .codeLists(
                                        known.indicators().keySet().stream()
                                                .sorted()
                                                .toList(),
                                        known.regions().keySet().stream()
                                                .sorted()
                                                .toList())
                                .stream(),
                        Stream.of(CodeList.of(
                                "comparator",
                                Words.of("比较", "Comparator"),
                                Comparator.values(),
                                c -> Words.same(c.code()))))
                .collect(Collectors.toMap(CodeList::column, c -> c));
        return List.of(
                new DataStructure(
                        OBSERVATIONS,
                        Words.of("观测值", "Observations"),
                        ObservationColumns.ALL,
                        List.of("indicator", "region", "period"),
                        codes),
                new DataStructure(
                        HISTORY,
                        Words.of("观测值及其历次修订", "Observations with all their revisions"),
                        ObservationColumns.HISTORY,
                        List.of("indicator", "region", "period", "observation"),
                        codes));
    }
}
