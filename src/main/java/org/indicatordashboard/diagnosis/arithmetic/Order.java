package org.indicatordashboard.diagnosis.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings checks into an order in which each comes after those it computes with, and finds circles among them. */
public final class Order {

    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final List<Formula> ordered = new ArrayList<>();
    private final List<String> under = new ArrayList<>();
    private List<String> circle;

    private Order(List<Formula> all) {
        all.forEach(f -> formulas.putIfAbsent(f.id(), f));
        all.forEach(f -> visit(f.id()));
    }

    /** @throws IllegalArgumentException where they form a circle, see {@link #circle} */
    public static List<Formula> of(List<Formula> all) {
        Order order = new Order(all);
        if (order.circle != null) {
            throw new IllegalArgumentException("checks form a circle: " + order.circle);
        }
        return order.ordered;
    }

    /** The ids of checks that need one another, the first again at the end; empty where there is no circle. */
    public static Optional<List<String>> circle(List<Formula> all) {
        return Optional.ofNullable(new Order(all).circle);
    }

    private void visit(String id) {
        Formula formula = formulas.get(id);
        if (formula == null || ordered.contains(formula) || circle != null) {
            return;
        }
        int before = under.indexOf(id);
        if (before >= 0) {
            circle = new ArrayList<>(under.subList(before, under.size()));
            circle.add(id);
            return;
        }
        under.add(id);
        formula.needs().forEach(this::visit);
        under.remove(under.size() - 1);
        ordered.add(formula);
    }
}
