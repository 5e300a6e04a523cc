/** A number as an official text prints it: an interval with a comparator and a unit, and how such intervals compare. */
package org.indicatordashboard.figure;
