package org.indicatordashboard.export;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.attainment.AttainmentView;
import org.indicatordashboard.attainment.Attainments;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** The values of exports that show the attainment index. */
@ApplicationScoped
class AttainmentValues {

    @Inject
    Attainments attainments;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Judges judges;

    Stream<Value> ofTable(String query, Vantage vantage) {
        ParameterReader reader = new ParameterReader();
        TargetQuestion question = questions.read(TargetFilter.of(Filters.read(query)), vantage, reader);
        if (!reader.isContent()) {
            return Stream.empty();
        }
        AttainmentView view =
                attainments.of(vantage, question, judges.by(question.ruleSet()).ruleSet());
        return Stream.of(
                        Stream.of(value("total", view.index(), view.assessable(), view.inForce())),
                        groups("domain", view.byDomain()),
                        groups("section", view.bySection()),
                        groups("unit", view.byResponsible()))
                .flatMap(values -> values);
    }

    private static Stream<Value> groups(String level, List<AttainmentView.Group> groups) {
        return groups.stream().map(g -> value(level + "/" + g.name(), g.attainment(), g.assessable(), g.inForce()));
    }

    private static Value value(String id, Object attainment, long assessable, long inForce) {
        String text = "%s (%d/%d)".formatted(attainment == null ? "—" : attainment, assessable, inForce);
        return new Value(id, Words.same(id), Words.same(text), null, List.of(), null);
    }
}
