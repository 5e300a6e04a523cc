/** Numbers with their unit and their words of comparison: quantities, shares, ranks, indexes. */
package org.indicatordashboard.extraction.unit;
