/** What looks like a figure and is none, with the reason. */
package org.indicatordashboard.extraction.exclusion;
