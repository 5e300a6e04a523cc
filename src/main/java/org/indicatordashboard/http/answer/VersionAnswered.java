package org.indicatordashboard.http.answer;

import io.vertx.ext.web.RoutingContext;

/** Remembers, along one request, from which dataset version it is answered. */
final class VersionAnswered {

    private static final String NAME = VersionAnswered.class.getName();

    private VersionAnswered() {}

    static void set(RoutingContext context, long version) {
        context.put(NAME, version);
    }

    static long in(RoutingContext context, long otherwise) {
        Long version = context.get(NAME);
        return version == null ? otherwise : version;
    }
}
