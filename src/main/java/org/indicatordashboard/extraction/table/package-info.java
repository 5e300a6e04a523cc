/** Figures in lines that are rows of a table. */
package org.indicatordashboard.extraction.table;
