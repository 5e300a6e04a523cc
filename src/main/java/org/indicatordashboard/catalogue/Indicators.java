package org.indicatordashboard.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.publication.Ledger;

/** The door to indicators. */
@ApplicationScoped
public class Indicators extends Ledger<Indicator> {

    Indicators() {
        super(Indicator.class, "indicator");
    }

    public Map<String, Indicator> byCode(long version) {
        return at(version).stream().collect(Collectors.toMap(i -> i.naturalKey, Function.identity()));
    }

    public List<String> codes(long version) {
        return at(version).stream().map(i -> i.naturalKey).toList();
    }
}
