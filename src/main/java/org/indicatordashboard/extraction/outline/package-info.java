/** The shape of a text: headings, blocks, sentences. */
package org.indicatordashboard.extraction.outline;
