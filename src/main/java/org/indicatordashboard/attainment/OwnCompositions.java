package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

import org.indicatordashboard.attainment.index.Aggregation;
import org.indicatordashboard.attainment.index.Normalisation;

/** What rule sets of one's own say of the index; what they leave open is as {@link AttainmentConfig} says. */
@ConfigMapping(prefix = "dashboard.rule-sets")
interface OwnCompositions {

    @WithParentName
    Map<String, Named> byName();

    /** One rule set; its thresholds are read by the room of assessment. */
    interface Named {

        Index attainment();
    }

    /** The same settings as {@code dashboard.attainment}. */
    interface Index {

        Optional<BigDecimal> coverage();

        Optional<Normalisation> normalisation();

        Optional<Aggregation> aggregation();

        Optional<BigDecimal> lowerGoalpost();

        Optional<BigDecimal> upperGoalpost();
    }
}
