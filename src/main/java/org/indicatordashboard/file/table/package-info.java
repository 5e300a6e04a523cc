/** Tables and statistical data sets as plain records, with one writer per text format. */
package org.indicatordashboard.file.table;
