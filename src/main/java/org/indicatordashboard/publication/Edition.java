package org.indicatordashboard.publication;

import java.time.Instant;

/**
 * A publication while it is being made.
 *
 * @param version the dataset version it will become
 * @param at when it is made
 * @param origin who makes it
 */
public record Edition(long version, Instant at, Origin origin) {}
