/** The monthly round: what units report, who is late, and the month in words. */
package org.indicatordashboard.reporting;
