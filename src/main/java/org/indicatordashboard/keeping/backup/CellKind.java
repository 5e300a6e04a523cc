package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** How a value stands in a backup: one way for each kind, whichever database it comes from or goes to. */
enum CellKind {
    WHOLE {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            long value = row.getLong(at);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getLongValue();
        }
    },
    DECIMAL {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            BigDecimal value = row.getBigDecimal(at);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(value.stripTrailingZeros().toPlainString());
            }
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getDecimalValue();
        }
    },
    TEXT {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getString(at));
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getText();
        }
    },
    TRUTH {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            boolean value = row.getBoolean(at);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeBoolean(value);
            }
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getBooleanValue();
        }
    },
    DAY {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            LocalDate value = row.getObject(at, LocalDate.class);
            json.writeString(value == null ? null : value.toString());
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return LocalDate.parse(json.getText());
        }
    },
    MOMENT {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            OffsetDateTime value = row.getObject(at, OffsetDateTime.class);
            json.writeString(value == null ? null : value.toInstant().toString());
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return Instant.parse(json.getText()).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            byte[] value = row.getBytes(at);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeBinary(value);
            }
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getBinaryValue();
        }
    },
    TEXTS {
        @Override
        void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException {
            Array value = row.getArray(at);
            if (value == null) {
                json.writeNull();
                return;
            }
            json.writeStartArray();
            for (Object text : (Object[]) value.getArray()) {
                json.writeString((String) text);
            }
            json.writeEndArray();
        }

        @Override
        Object read(JsonParser json) throws IOException {
            List<String> texts = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(json.getText());
            }
            return texts.toArray(new String[0]);
        }
    };

    /**
     * @param type of {@link Types}
     * @throws IllegalArgumentException for one of which nothing is known here yet
     */
    static CellKind of(int type) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.VARCHAR, Types.CHAR, Types.CLOB -> TEXT;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY -> BYTES;
            case Types.ARRAY -> TEXTS;
            default ->
                throw new IllegalArgumentException("backups do not know " + JDBCType.valueOf(type) + ", see CellKind");
        };
    }

    abstract void write(ResultSet row, int at, JsonGenerator json) throws SQLException, IOException;

    /** The value at which the parser stands, never null. */
    abstract Object read(JsonParser json) throws IOException;

    /** Gives the value at which the parser stands to a column. */
    void give(JsonParser json, PreparedStatement to, int at) throws SQLException, IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            to.setNull(at, Types.NULL);
        } else if (this == TEXTS) {
            to.setArray(at, to.getConnection().createArrayOf("varchar", (Object[]) read(json)));
        } else {
            to.setObject(at, read(json));
        }
    }
}
