/** The monthly bulletin: how the targets stand, what changed since last month, who owes what, in words and tables. */
package org.indicatordashboard.reporting.bulletin;
