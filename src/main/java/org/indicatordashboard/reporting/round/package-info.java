/** The monthly round: what each unit still owes, its reports from draft to approval, and their evidence. */
package org.indicatordashboard.reporting.round;
