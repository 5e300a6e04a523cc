package org.indicatordashboard.reporting.supervision;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says how far it has come with a unit that was reminded and has not reported since. */
@ApplicationScoped
class Escalation {

    private static final Map<Level, Integer> USUAL = Map.of(Level.YELLOW, 1, Level.ORANGE, 2, Level.RED, 3);

    @Inject
    EscalationConfig config;

    /** @return null below the lowest threshold */
    Level of(long reminders) {
        Map<Level, Integer> steps = new EnumMap<>(config.reminders().isEmpty() ? USUAL : config.reminders());
        return steps.entrySet().stream()
                .filter(step -> reminders >= step.getValue())
                .max(Map.Entry.<Level, Integer>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
