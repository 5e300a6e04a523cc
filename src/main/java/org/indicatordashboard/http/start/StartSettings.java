package org.indicatordashboard.http.start;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import org.indicatordashboard.keeping.DatabaseAddress;

/**
 * What a start depends on outside the service, as it is set.
 *
 * @param host that the port is opened on
 * @param port 0 for any
 * @param database address and login
 * @param dataset folder
 * @param zone as written
 * @param build version of the service
 */
record StartSettings(String host, int port, DatabaseAddress database, Path dataset, String zone, String build) {

    static StartSettings read() {
        Config config = ConfigProvider.getConfig();
        return new StartSettings(
                text(config, "quarkus.http.host").orElse("0.0.0.0"),
                text(config, "quarkus.http.port").map(Integer::valueOf).orElse(8080),
                new DatabaseAddress(
                        text(config, "quarkus.datasource.jdbc.url").orElse(""),
                        text(config, "quarkus.datasource.username").orElse(null),
                        text(config, "quarkus.datasource.password").orElse(null)),
                Path.of(text(config, "dashboard.dataset.folder").orElse("config/dataset")),
                text(config, "dashboard.time-zone").orElse(""),
                text(config, "quarkus.application.version").orElse(""));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
