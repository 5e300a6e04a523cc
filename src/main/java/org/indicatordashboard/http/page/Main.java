package org.indicatordashboard.http.page;

import java.util.Locale;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;

import org.indicatordashboard.http.start.Start;

/** Starts the service. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        // Whatever language the machine speaks: the digits of ar or th would reach addresses, files and the database.
        Locale.setDefault(Locale.ROOT);
        // Quarkus would answer a malformed address with an empty 400; OutsideRest gives the reader a problem instead.
        System.setProperty("vertx.disableURIValidation", "true");
        // Guards Hibernate Reactive, which is not used here, by a map that it makes for every request.
        System.setProperty(VertxContextSafetyToggle.FULLY_DISABLE_PROPERTY, "true");
        // Makes Netty look for Arrivals, which ends requests that stay away half sent.
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        if (Start.isCommand(arguments)) {
            System.exit(Start.command(arguments));
        }
        // While developing, the running service itself holds the port and the database.
        if (LaunchMode.current() == LaunchMode.NORMAL && Start.isObstructed(arguments)) {
            System.exit(Start.REFUSED);
        }
        Start.keepPrivate();
        Quarkus.run(arguments);
    }
}
