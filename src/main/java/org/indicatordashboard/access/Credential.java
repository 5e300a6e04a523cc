package org.indicatordashboard.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request brought to prove who makes it. */
final class Credential extends BaseAuthenticationRequest {

    /** The ways of proving it here. */
    enum Kind {
        SESSION,
        TOKEN,
        THIS_MACHINE
    }

    final Kind kind;

    final String secret;

    private Credential(Kind kind, String secret) {
        this.kind = kind;
        this.secret = secret;
    }

    static Credential session(String secret) {
        return new Credential(Kind.SESSION, secret);
    }

    static Credential token(String secret) {
        return new Credential(Kind.TOKEN, secret);
    }

    static Credential thisMachine() {
        return new Credential(Kind.THIS_MACHINE, null);
    }
}
