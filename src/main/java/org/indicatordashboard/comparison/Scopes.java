package org.indicatordashboard.comparison;

import java.util.Collection;
import java.util.List;

import org.indicatordashboard.catalogue.Indicator;

/** Indicators of a similar name and another scope: 室外基站, 宏基站 and 逻辑基站 all end in 基站. */
final class Scopes {

    /** Characters of a name's end that two indicators share; fewer say nothing. */
    private static final int SHARED = 2;

    private Scopes() {}

    /** In the same unit and measured alike, but under another code. */
    static List<Indicator> beside(Indicator indicator, Collection<Indicator> all) {
        String end = end(indicator);
        return all.stream()
                .filter(other -> !other.naturalKey.equals(indicator.naturalKey)
                        && other.unit.equals(indicator.unit)
                        && other.measure == indicator.measure
                        && end(other).equals(end))
                .toList();
    }

    private static String end(Indicator indicator) {
        String name = indicator.name.endsWith("数")
                ? indicator.name.substring(0, indicator.name.length() - 1)
                : indicator.name;
        return name.length() <= SHARED ? name : name.substring(name.length() - SHARED);
    }
}
