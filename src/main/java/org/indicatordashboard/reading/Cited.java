package org.indicatordashboard.reading;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Document;

/**
 * The figure which a decision is about.
 *
 * @param document the document that prints it
 * @param citation its place
 */
record Cited(Document document, Citation citation) {}
