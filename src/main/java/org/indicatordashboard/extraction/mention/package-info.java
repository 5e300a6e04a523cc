/** The times a text names. */
package org.indicatordashboard.extraction.mention;
