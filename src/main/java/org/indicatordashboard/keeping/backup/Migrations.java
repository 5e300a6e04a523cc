package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

import org.indicatordashboard.keeping.DatabaseAddress;

/** The schema of a database and the one of this build. */
public final class Migrations {

    private static final String FOLDER = "db/migration/";

    private static final String FIRST = "V1__publications_and_the_dataset.sql";

    private Migrations() {}

    /** The newest migration of a database; null where it has none. */
    static String newestIn(Connection connection) throws SQLException {
        if (Tables.storedNames(connection).stream().noneMatch(Tables.HISTORY_OF_MIGRATIONS::equals)) {
            return null;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select \"version\" from \"" + Tables.HISTORY_OF_MIGRATIONS
                        + "\" where \"success\" = true and \"version\" is not null")) {
            MigrationVersion newest = MigrationVersion.EMPTY;
            while (found.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(found.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
            return newest == MigrationVersion.EMPTY ? null : newest.getVersion();
        }
    }

    /** The newest that this build has. By the names of its files: a start asks, and Flyway would take long to answer. */
    public static String newest() {
        return names().map(name -> name.substring(name.lastIndexOf('/') + 1))
                .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                .max(MigrationVersion::compareTo)
                .orElseThrow()
                .getVersion();
    }

    private static Stream<String> names() {
        URL first = Migrations.class.getResource("/" + FOLDER + FIRST);
        try {
            if (first.openConnection() instanceof JarURLConnection packed) {
                return packed.getJarFile().stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(FOLDER + "V"));
            }
            try (Stream<Path> files = Files.list(Path.of(first.toURI()).getParent())) {
                return files.map(file -> file.getFileName().toString()).toList().stream();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the migrations cannot be read at " + first, unreadable);
        }
    }

    /** The schema of a database where this build does not know it yet. */
    public static Optional<String> newerIn(Connection connection) throws SQLException {
        return Optional.ofNullable(newestIn(connection)).filter(Migrations::isNewer);
    }

    static boolean isNewer(String version) {
        return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(newest())) > 0;
    }

    /** Makes the tables of a version, or migrates those that are there to it. */
    static void migrate(DatabaseAddress address, String version) {
        of(address, version).migrate();
    }

    /** Takes away what {@link #migrate} made in a database that was empty before. */
    static void clean(DatabaseAddress address) {
        of(address, null).clean();
    }

    private static Flyway of(DatabaseAddress address, String version) {
        var settings = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:" + FOLDER)
                .cleanDisabled(false);
        return (version == null ? settings : settings.target(version)).load();
    }
}
