package org.indicatordashboard.publication;

/** Fired inside the transaction that publishes a dataset version; observe it after success. */
public record Published(long version) {}
