package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.CodeList.Code;
import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.time.Vantage;

/** The structure of derived values: a data flow of their own, so that nobody adds them to observations. */
@ApplicationScoped
class DerivedStructure implements DataStructure.Source {

    static final String DATAFLOW = "DERIVED_VALUES";

    static final List<String> DIMENSIONS = List.of("check", "region", "period");

    @Inject
    DeclaredChecks checks;

    @Inject
    CodeNames.Source names;

    @Override
    public List<DataStructure> at(Vantage vantage) {
        CodeNames known = names.at(vantage.version());
        return List.of(new DataStructure(
                DATAFLOW,
                Words.of("推算值", "Derived values"),
                DerivedColumns.ALL,
                DIMENSIONS,
                Map.of(
                        "check",
                        new CodeList(
                                "check",
                                Words.of("互校", "Check"),
                                checks.at(vantage.version()).stream()
                                        .map(c -> new Code(c.naturalKey, Words.of(c.name, c.nameEn)))
                                        .toList()),
                        "region",
                        new CodeList(
                                "region",
                                Words.of("地区", "Region"),
                                known.regions().keySet().stream()
                                        .sorted()
                                        .map(c -> new Code(c, known.regionName(c)))
                                        .toList()))));
    }
}
