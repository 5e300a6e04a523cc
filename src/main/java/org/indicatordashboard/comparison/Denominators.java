package org.indicatordashboard.comparison;

import java.util.List;
import java.util.Optional;

import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.diagnosis.arithmetic.Quotient;

/** What a region has of square kilometres and of people, as the declared checks of these names derive it. */
record Denominators(List<Finding> findings) {

    private static final String AREA = "area";
    private static final String POPULATION = "population";

    /** Empty where no area is known. */
    Optional<Quantity> perArea(Quantity count, String region) {
        return per(AREA, count, region);
    }

    /** Per 10,000 people; empty where no population is known. */
    Optional<Quantity> perHead(Quantity count, String region) {
        return per(POPULATION, count, region);
    }

    private Optional<Quantity> per(String check, Quantity count, String region) {
        return findings.stream()
                .filter(f -> check.equals(f.check()) && f.region().equals(region) && f.result() != null)
                .reduce((earlier, later) -> later)
                .flatMap(f -> Quotient.of(count, f.result()));
    }
}
