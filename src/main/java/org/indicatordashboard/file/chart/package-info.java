/** A chart as a plain record, and what every picture and Office file of it says. */
package org.indicatordashboard.file.chart;
