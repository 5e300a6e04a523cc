/** Regions side by side on the same indicator, or the reason why they cannot be compared. */
package org.indicatordashboard.comparison;
