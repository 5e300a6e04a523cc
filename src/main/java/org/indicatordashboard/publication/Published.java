package org.indicatordashboard.publication;

import java.util.Set;

/**
 * Fired inside the transaction that publishes a dataset version; observe it after success.
 *
 * @param regions that it changed something about, {@link TouchedRegions#SHARED} among them
 */
public record Published(long version, Set<String> regions) {}
