package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes everything a database holds at one moment, while others go on writing. */
final class BackupWriter {

    private final Clock clock;
    private final String build;

    BackupWriter(Clock clock, String build) {
        this.clock = clock;
        this.build = build;
    }

    /** Gives the connection back as it came. */
    void write(Connection from, OutputStream out) throws SQLException, IOException {
        Engine engine = Engine.of(from);
        int isolation = from.getTransactionIsolation();
        from.setAutoCommit(false);
        try {
            from.setTransactionIsolation(engine.oneMoment());
            execute(from, engine.streaming(true));
            writeAll(from, out);
        } finally {
            from.rollback();
            execute(from, engine.streaming(false));
            from.rollback();
            from.setTransactionIsolation(isolation);
            from.setAutoCommit(true);
        }
    }

    private void writeAll(Connection from, OutputStream out) throws SQLException, IOException {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime now = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        ZipOutputStream zip = new ZipOutputStream(out);
        List<Manifest.Part> parts = new ArrayList<>();
        for (Table table : Tables.of(from)) {
            zip.putNextEntry(entry(Manifest.Part.fileOf(table.name()), now));
            parts.add(TableRows.write(from, table, zip));
            zip.closeEntry();
        }
        zip.putNextEntry(entry(Manifest.FILE, now));
        zip.write(new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        Manifest.FORMAT, build, Migrations.newestIn(from), moment.toString(), parts, sequences(from))));
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private static ZipEntry entry(String name, LocalDateTime time) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }

    /** After the rows: a sequence knows no transactions, and must not stand before a key that was given. */
    static Map<String, Long> sequences(Connection from) throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (String sequence : Tables.sequences(from)) {
            try (Statement statement = from.createStatement();
                    ResultSet value = statement.executeQuery(Engine.of(from).nextOf(sequence))) {
                value.next();
                next.put(sequence, value.getLong(1));
            }
        }
        return next;
    }

    private static void execute(Connection on, String statement) throws SQLException {
        try (Statement executing = on.createStatement()) {
            executing.execute(statement);
        }
    }
}
