package org.indicatordashboard.reporting.supervision;

import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** When silence after reminders gets a colour. */
@ConfigMapping(prefix = "dashboard.escalation")
interface EscalationConfig {

    /**
     * From how many reminders on, each without a report in between, a unit has a colour. Colours: blue, yellow, orange,
     * red. Yellow from 1, orange from 2, red from 3 where none is set.
     */
    Map<Level, Integer> reminders();
}
