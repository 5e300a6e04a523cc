package org.indicatordashboard.keeping.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** What the databases say in different words. */
enum Engine {
    H2 {
        @Override
        int oneMoment() {
            // Of H2 alone: REPEATABLE READ would still see rows that are added meanwhile.
            return 6;
        }

        @Override
        String streaming(boolean on) {
            return "set lazy_query_execution " + (on ? 1 : 0);
        }

        @Override
        String byBytes(String column) {
            return "stringtoutf8(" + column + ")";
        }

        @Override
        String nextOf(String sequence) {
            return "select base_value from information_schema.sequences where lower(sequence_name) = '" + sequence
                    + "'";
        }
    },
    POSTGRESQL {
        @Override
        int oneMoment() {
            return Connection.TRANSACTION_REPEATABLE_READ;
        }

        /** A cursor, which a transaction with a fetch size has. */
        @Override
        String streaming(boolean on) {
            return "select 1";
        }

        @Override
        String byBytes(String column) {
            return column + " collate \"C\"";
        }

        @Override
        String nextOf(String sequence) {
            return "select case when is_called then last_value + (select increment_by from pg_sequences"
                    + " where schemaname = current_schema and sequencename = '" + sequence
                    + "') else last_value end from " + sequence;
        }
    };

    static Engine of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    /** The isolation under which a transaction sees the database as it was at its first statement. */
    abstract int oneMoment();

    /** The statement after which rows are read as they are found instead of being gathered first. */
    abstract String streaming(boolean on);

    /** Orders text the same everywhere: as the bytes of UTF-8. */
    abstract String byBytes(String column);

    /** The query for the value that a sequence gives next. */
    abstract String nextOf(String sequence);
}
