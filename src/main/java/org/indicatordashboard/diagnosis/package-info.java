/** Whether the numbers hold together: cross-checks on rounding intervals, target lint, contradictions, lost citations. */
package org.indicatordashboard.diagnosis;
