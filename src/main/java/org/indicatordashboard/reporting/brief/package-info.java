/** One page for whoever leads: what is found, dispatched, searchable, analysed and evaluated, each number with its list. */
package org.indicatordashboard.reporting.brief;
