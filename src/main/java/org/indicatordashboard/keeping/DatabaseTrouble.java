package org.indicatordashboard.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.indicatordashboard.language.Words;

/** Why a database cannot be used, in the words of who runs it. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Why it cannot be opened; empty where it can. */
    public static Optional<Words> opening(DatabaseAddress database) {
        try (Connection opened = database.open()) {
            return Optional.empty();
        } catch (SQLException failed) {
            return Optional.of(words(failed));
        }
    }

    public static Words words(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        if (state.startsWith("28")) {
            return Words.of(
                    "数据库不接受这个用户名或密码。请检查 quarkus.datasource.username 和 quarkus.datasource.password。",
                    "The database does not take this user name or password. Check quarkus.datasource.username and quarkus.datasource.password.");
        }
        if (state.equals("3D000")) {
            return Words.of(
                    "没有这个数据库。请建立它（createdb），或改正 quarkus.datasource.jdbc.url。",
                    "There is no such database. Make it (createdb), or correct quarkus.datasource.jdbc.url.");
        }
        if (state.startsWith("08")) {
            return Words.of(
                    "数据库服务器连不上。请启动它，或改正 quarkus.datasource.jdbc.url。",
                    "The database server cannot be reached. Start it, or correct quarkus.datasource.jdbc.url.");
        }
        return Words.of(
                "数据库出错（%s）：%s".formatted(state, firstLine(failed)),
                "The database failed (%s): %s".formatted(state, firstLine(failed)));
    }

    private static String firstLine(SQLException failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }
}
