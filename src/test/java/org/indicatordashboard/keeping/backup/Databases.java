package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.indicatordashboard.keeping.DatabaseAddress;

/** Databases of a test, in files of its folder, and backups of them. */
record Databases(Path home) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    DatabaseAddress file(String name) {
        return new DatabaseAddress("jdbc:h2:file:" + home.resolve(name) + ";WRITE_DELAY=0", null, null);
    }

    /** With tables up to a migration, null for the newest, and with rows that hold every kind of value. */
    DatabaseAddress filled(String name, String version) throws SQLException {
        DatabaseAddress database = file(name);
        Migrations.migrate(database, version);
        execute(database, """
                insert into account (id, name, display_name, disabled, created_at)
                    values (next value for account_seq, 'wang', '王 "x" \\ 区', false, timestamp with time zone '2024-02-03 04:05:06.123456+08:00');
                insert into sign_in_session (secret_hash, created_at, seen_at, person_name, person_roles, person_units)
                    values (repeat('a', 64), current_timestamp, current_timestamp, 'li', array['reporter'], array['区科委', '区商务委']);
                insert into submission (id, responsible_unit, report_month, submission_state, created_by, created_at, fingerprint)
                    values (next value for row_seq, '区科委', '2024-01', 'DRAFT', 'li', current_timestamp, repeat('b', 64));
                insert into submission_row (id, submission_id, position, target, row_state, low, high, comparator, measure_unit, as_printed, period)
                    select next value for row_seq, id, 0, 't', 'DRAFT', 0.1000000000, null, 'eq', '个', '0.10', '2024-01' from submission;
                insert into attachment (id, submission_id, file_name, media_type, size_in_bytes, sha256, uploaded_by, uploaded_at)
                    select next value for row_seq, id, 'x.png', 'image/png', 3, repeat('c', 64), 'li', current_timestamp from submission;
                insert into attachment_piece (attachment_id, position, content) select id, 0, X'00ff10' from attachment;
                insert into document_text (id, natural_key, revision, published_in, entered_by, fingerprint, body, body_sha256, media_type)
                    values (next value for row_seq, 'd', 1, 1, 'FILE', repeat('d', 64), repeat('一二三', 5000), repeat('e', 64), 'text/plain');
                insert into webhook_told (url, dataset_version) values ('https://b', 1), ('https://B', 2), ('https://区', 3), ('https://_', 4);
                update publication_head set version = 7;
                """);
        return database;
    }

    Path backup(DatabaseAddress database, String name) throws SQLException {
        Path file = home.resolve(name);
        new Backup(database, CLOCK, "test").to(file);
        return file;
    }

    static Manifest manifest(Path backup) {
        try (BackupFile file = BackupFile.open(backup)) {
            return file.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(DatabaseAddress database, String statement) throws SQLException {
        try (Connection connection = database.open();
                Statement executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    static String ask(DatabaseAddress database, String query) throws SQLException {
        try (Connection connection = database.open();
                Statement asking = connection.createStatement();
                ResultSet answer = asking.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
