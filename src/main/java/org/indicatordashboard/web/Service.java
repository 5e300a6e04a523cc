package org.indicatordashboard.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Service {

    public static void main(String... arguments) {
        // Quarkus would answer a malformed address with an empty 400; OutsideRest gives the reader a problem instead.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
