/** Which time a figure speaks of. */
package org.indicatordashboard.extraction.period;
