/** What is measured: indicators with their definition, and the units they are counted in. */
package org.indicatordashboard.indicator;
