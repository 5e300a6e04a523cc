package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.Optional;

/** Where the numbers of the terms come from. */
public interface Values {

    /** What is visible of an indicator in a region, oldest first; only what prints a number. */
    List<Reading> observed(String indicator, String region);

    /** What is promised for an indicator in a region. */
    Optional<Reading> promised(String indicator, String region);
}
