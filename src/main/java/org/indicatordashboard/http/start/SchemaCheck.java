package org.indicatordashboard.http.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import org.indicatordashboard.http.problem.EndOfStart;
import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.DatabaseTrouble;
import org.indicatordashboard.keeping.backup.Migrations;
import org.indicatordashboard.language.Words;

/** Ends a start on a database that a newer version has changed: this one would not know what it reads and writes. */
@ApplicationScoped
class SchemaCheck {

    /** Before every command and before anything is loaded. */
    private static final int FIRST = 0;

    @Inject
    AgroalDataSource database;

    void check(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<String> newer = Migrations.newerIn(connection);
            if (newer.isPresent()) {
                throw EndOfStart.refused(words(newer.get()).toString());
            }
        }
    }

    /** Why it cannot be used, where it can be opened now; one that is not there yet is not made. */
    static Optional<Words> ahead(DatabaseAddress database) {
        if (database.file().isMissing()) {
            return Optional.empty();
        }
        try (Connection connection = database.open()) {
            return Migrations.newerIn(connection).map(SchemaCheck::words);
        } catch (SQLException failed) {
            return Optional.of(DatabaseTrouble.words(failed));
        }
    }

    private static Words words(String newer) {
        return Words.of(
                "数据库结构是 %s，本版本只到 %s。请用更新的版本启动，或恢复升级前的备份。".formatted(newer, Migrations.newest()),
                "The database has schema %s, this version knows up to %s. Start a newer version, or restore a backup from before the upgrade."
                        .formatted(newer, Migrations.newest()));
    }
}
