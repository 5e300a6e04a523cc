package org.indicatordashboard.http.start;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a start depends on outside the service, as it is set.
 *
 * @param host that the port is opened on
 * @param port 0 for any
 * @param database address for JDBC
 * @param dataset folder
 * @param zone as written
 */
record StartSettings(String host, int port, String database, Path dataset, String zone) {

    static StartSettings read() {
        Config config = ConfigProvider.getConfig();
        return new StartSettings(
                text(config, "quarkus.http.host").orElse("0.0.0.0"),
                text(config, "quarkus.http.port").map(Integer::valueOf).orElse(8080),
                text(config, "quarkus.datasource.jdbc.url").orElse(""),
                Path.of(text(config, "dashboard.dataset.folder").orElse("config/dataset")),
                text(config, "dashboard.time-zone").orElse(""));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
