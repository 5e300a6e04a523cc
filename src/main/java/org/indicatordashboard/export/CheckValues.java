package org.indicatordashboard.export;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.diagnosis.CheckFilter;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.FindingInput;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** The values of exports that show findings. */
@ApplicationScoped
class CheckValues {

    @Inject
    Diagnosis diagnosis;

    @Inject
    Regions regions;

    /** What one check derives in one region. */
    Stream<Value> ofChart(String id, Vantage vantage) {
        List<Finding> all = diagnosis.at(vantage);
        return all.stream()
                .filter(f -> f.id().equals(id))
                .flatMap(one -> all.stream().filter(f -> DerivedCharts.isBeside(one, f)))
                .map(CheckValues::value);
    }

    /** Of checks that have a result. */
    Stream<Value> ofDerived(String query, Vantage vantage) {
        return found(query, vantage).filter(f -> f.result() != null).map(CheckValues::value);
    }

    Stream<Value> ofTable(String query, Vantage vantage) {
        return found(query, vantage).map(CheckValues::value);
    }

    private Stream<Finding> found(String query, Vantage vantage) {
        ParameterReader reader = new ParameterReader();
        Predicate<Finding> meets = CheckFilter.of(Filters.read(query)).read(reader, regions.codes(vantage.version()));
        return reader.isContent() ? diagnosis.at(vantage).stream().filter(meets) : Stream.empty();
    }

    /** Its outcome, with the computation where there is one. */
    private static Value value(Finding f) {
        Words formula = f.formula() == null ? Words.same("") : f.formula();
        return new Value(
                f.id(),
                f.name(),
                Words.of(
                        (f.outcome().words().zh() + " " + formula.zh()).strip(),
                        (f.outcome().words().en() + " " + formula.en()).strip()),
                null,
                rows(f),
                null);
    }

    private static List<Value.Row> rows(Finding f) {
        return Stream.concat(
                        Stream.ofNullable(f.check())
                                .flatMap(c -> Stream.of(new Value.Row("check", c), new Value.Row("contradiction", c))),
                        f.inputs().stream()
                                .filter(i -> i.kind() == FindingInput.Kind.OBSERVATION
                                        || i.kind() == FindingInput.Kind.TARGET)
                                .map(i -> new Value.Row(i.kind().code(), i.id())))
                .toList();
    }
}
