package org.indicatordashboard.observation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An observation with all its revisions.
 *
 * @param current the newest one
 * @param revisions oldest first, the newest included
 */
@Schema(name = "ObservationWithHistory", allOf = ObservationView.class)
public record ObservationHistoryView(@JsonUnwrapped ObservationView current, List<ObservationView> revisions) {}
