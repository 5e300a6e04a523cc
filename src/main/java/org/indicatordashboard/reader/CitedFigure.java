package org.indicatordashboard.reader;

import org.indicatordashboard.document.Citation;

/**
 * A figure of the dataset and one place that prints it.
 *
 * @param kind observation or target
 * @param id id of the observation or target
 */
public record CitedFigure(String kind, String id, Citation citation) {}
