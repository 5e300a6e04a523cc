package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;

import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.keeping.Refused;
import org.indicatordashboard.language.Words;

/** Puts a backup into an empty place, all of it or nothing. */
public final class Restore {

    private final DatabaseAddress database;

    public Restore(DatabaseAddress database) {
        this.database = database;
    }

    /**
     * @return what was restored
     * @throws Refused where the backup or the place cannot be used; the place is as it was then
     */
    public Words from(Path path) throws SQLException {
        Path file = path.toAbsolutePath().normalize();
        try (BackupFile backup = BackupFile.open(file)) {
            if (Migrations.isNewer(backup.manifest().schema())) {
                throw new Refused(
                        "%s 的数据库结构是 %s，本版本只到 %s，没有恢复。请用更新的版本恢复。"
                                .formatted(file, backup.manifest().schema(), Migrations.newest()),
                        "%s has schema %s, this version knows up to %s; nothing was restored. Use a newer version."
                                .formatted(file, backup.manifest().schema(), Migrations.newest()));
            }
            if (database.file().isFile()) {
                intoFile(backup);
            } else {
                intoServer(backup);
            }
            return said(backup.manifest(), file);
        } catch (IOException unreadable) {
            throw new Refused(
                    "没有恢复：%s 读不了，或数据库写不成。请检查权限和磁盘空间。".formatted(file),
                    "Nothing was restored: %s cannot be read, or the database cannot be written. See the rights and the space of the disk."
                            .formatted(file));
        }
    }

    /** Into another file beside, which takes the name of the database once it is whole. */
    private void intoFile(BackupFile backup) throws SQLException, IOException {
        DatabaseFile held = database.file();
        if (!held.isMissing()) {
            throw new Refused(
                    "数据库 %s 已存在，没有恢复。请先停止服务，把这个文件移开或改名。".formatted(held.shown()),
                    "The database %s exists; nothing was restored. Stop the service and move this file away first."
                            .formatted(held.shown()));
        }
        DatabaseFile beside = new DatabaseFile(held.beside(".restoring.mv.db"));
        beside.delete();
        beside.keepPrivate();
        try {
            fill(backup, database.in(beside));
            Files.move(beside.shown(), held.shown(), StandardCopyOption.ATOMIC_MOVE);
            held.keepPrivate();
        } finally {
            beside.delete();
        }
    }

    private void intoServer(BackupFile backup) throws SQLException, IOException {
        try (Connection connection = database.open()) {
            if (!Tables.storedNames(connection).isEmpty()) {
                throw new Refused(
                        "数据库 %s 不是空的，没有恢复。请新建一个（createdb），写进 quarkus.datasource.jdbc.url。".formatted(database),
                        "The database %s is not empty; nothing was restored. Make a new one (createdb) and name it in quarkus.datasource.jdbc.url."
                                .formatted(database));
            }
        }
        boolean isFilled = false;
        try {
            fill(backup, database);
            isFilled = true;
        } finally {
            if (!isFilled) {
                Migrations.clean(database);
            }
        }
    }

    /** Tables as they were when the backup was taken, all rows in one transaction, and then what was changed since. */
    private static void fill(BackupFile backup, DatabaseAddress into) throws SQLException, IOException {
        Manifest manifest = backup.manifest();
        try {
            Migrations.migrate(into, manifest.schema());
            try (Connection connection = into.open()) {
                connection.setAutoCommit(false);
                new Filling(backup, connection).fill();
                connection.commit();
            }
            Migrations.migrate(into, null);
        } catch (FlywayException unfit) {
            throw new Refused(
                    "没有恢复：数据库结构建不成（%s）。请检查数据库用户的权限。".formatted(firstLine(unfit)),
                    "Nothing was restored: the tables cannot be made (%s). See the rights of the database user."
                            .formatted(firstLine(unfit)));
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
    }

    private static Words said(Manifest restored, Path file) {
        return Words.of(
                "已从 %s 恢复 %d 张表的 %d 行（%s，结构 %s）。"
                        .formatted(
                                file, restored.tables().size(), restored.rows(), restored.takenAt(), restored.schema()),
                "Restored %d rows of %d tables (%s, schema %s) from %s."
                        .formatted(
                                restored.rows(),
                                restored.tables().size(),
                                restored.takenAt(),
                                restored.schema(),
                                file));
    }
}
