package org.indicatordashboard.keeping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database and as whom to open it.
 *
 * @param url for JDBC
 * @param user null for nobody in particular
 * @param password null for none
 */
public record DatabaseAddress(String url, String user, String password) {

    /** Seconds after which a server that says nothing is away. */
    private static final String PATIENCE = "10";

    /** Whether it is on a PostgreSQL server. */
    public boolean isServer() {
        return url.startsWith("jdbc:postgresql:");
    }

    public Connection open() throws SQLException {
        Properties login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        if (isServer()) {
            login.setProperty("loginTimeout", PATIENCE);
        }
        return DriverManager.getConnection(url, login);
    }

    /** Its file, where it is in one. */
    public DatabaseFile file() {
        return DatabaseFile.of(url);
    }

    /** The same in another file. */
    public DatabaseAddress in(DatabaseFile other) {
        int settings = url.indexOf(';');
        String place = other.folder().resolve(other.name()).toString();
        return new DatabaseAddress(
                "jdbc:h2:file:" + place + (settings < 0 ? "" : url.substring(settings)), user, password);
    }

    /** Without settings, one of which may be a password. */
    @Override
    public String toString() {
        return url.split("[;?]", 2)[0];
    }
}
