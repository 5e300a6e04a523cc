package org.indicatordashboard.reporting.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.attainment.AttainmentView;
import org.indicatordashboard.attainment.Attainments;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** Attainment of units, a year back in quarters. */
@ApplicationScoped
class UnitsOverTime {

    private static final List<Integer> MONTHS_BACK = List.of(12, 9, 6, 3, 0);

    @Inject
    Attainments attainments;

    /** By unit, null for none; days on which a unit owed nothing yet are left out. */
    Map<String, List<BriefView.Moment>> of(Vantage vantage, TargetQuestion question) {
        Map<String, List<BriefView.Moment>> moments = new HashMap<>();
        for (int back : MONTHS_BACK) {
            LocalDate day = vantage.asOf().minusMonths(back);
            Vantage then = new Vantage(new AsOf(day, vantage.knownAt()), vantage.version());
            attainments
                    .byResponsible(then, question)
                    .forEach(group -> moments.computeIfAbsent(group.name(), unit -> new ArrayList<>())
                            .add(moment(day, group)));
        }
        return moments;
    }

    private static BriefView.Moment moment(LocalDate day, AttainmentView.Group group) {
        return new BriefView.Moment(day, group.assessable(), group.coverage(), group.attainment());
    }
}
