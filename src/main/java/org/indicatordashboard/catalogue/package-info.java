/** What everything else speaks of: regions, responsible units, indicators, units of measure, scenarios. */
package org.indicatordashboard.catalogue;
