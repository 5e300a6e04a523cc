package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import org.indicatordashboard.file.provenance.Sha256;

/** The rows of a table as lines of JSON: first the names of the columns, then an array a row, ordered by the key. */
final class TableRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** At a time, on the way in and out. */
    private static final int ROWS = 1_000;

    private TableRows() {}

    /** Leaves the stream open. */
    static Manifest.Part write(Connection from, Table table, OutputStream out) throws SQLException, IOException {
        MessageDigest sha = Sha256.digest();
        long rows = 0;
        try (Statement statement = from.createStatement();
                JsonGenerator json = JSON.createGenerator(new DigestOutputStream(out, sha))) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            json.writeArray(
                    table.columns().toArray(new String[0]), 0, table.kinds().size());
            statement.setFetchSize(ROWS);
            try (ResultSet row = statement.executeQuery(table.select(Engine.of(from)))) {
                while (row.next()) {
                    json.writeStartArray();
                    int at = 0;
                    for (CellKind kind : table.kinds().values()) {
                        kind.write(row, ++at, json);
                    }
                    json.writeEndArray();
                    rows++;
                }
            }
        }
        return new Manifest.Part(table.name(), rows, HexFormat.of().formatHex(sha.digest()));
    }

    /** The columns of a file of rows. */
    static List<String> columns(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            json.nextToken();
            return names(json);
        }
    }

    static void read(InputStream in, Table table, Connection to) throws SQLException, IOException {
        try (JsonParser json = JSON.createParser(in);
                PreparedStatement insert = to.prepareStatement(table.insert())) {
            json.nextToken();
            names(json);
            int waiting = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                int at = 0;
                for (CellKind kind : table.kinds().values()) {
                    json.nextToken();
                    kind.give(json, insert, ++at);
                }
                json.nextToken();
                insert.addBatch();
                if (++waiting == ROWS) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static List<String> names(JsonParser json) throws IOException {
        List<String> names = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            names.add(json.getText());
        }
        return names;
    }
}
