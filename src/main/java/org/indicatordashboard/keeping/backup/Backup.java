package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.keeping.OwnerOnly;
import org.indicatordashboard.keeping.Refused;
import org.indicatordashboard.language.Words;

/** Takes a backup, whether or not a service is serving what is backed up. */
public final class Backup {

    private final DatabaseAddress database;
    private final BackupWriter writer;

    public Backup(DatabaseAddress database, Clock clock, String build) {
        this.database = database;
        this.writer = new BackupWriter(clock, build);
    }

    /**
     * Writes under another name, reads all of it again, and only then gives it its name.
     *
     * @return what was written
     * @throws Refused where none can be taken; nothing stands under the name then
     */
    public Words to(Path file) throws SQLException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new Refused(
                    "%s 已存在，没有备份。请换一个文件名。".formatted(target),
                    "%s exists; no backup was taken. Name another file.".formatted(target));
        }
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            OwnerOnly.file(unfinished);
            try {
                write(unfinished);
                Manifest written = verified(unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return said(written, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new Refused(
                    "没有备份：%s 写不成。请检查文件夹、权限和磁盘空间。".formatted(target),
                    "No backup was taken: %s cannot be written. See its folder, its rights and the space of the disk."
                            .formatted(target));
        }
    }

    private void write(Path unfinished) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                OutputStream out = Files.newOutputStream(unfinished)) {
            DatabaseFile held = database.file();
            if (held.isInUse()) {
                OperatorCall.backup(held, out);
            } else if (held.isMissing()) {
                throw new Refused(
                        "没有备份：还没有数据库 %s。请在服务的文件夹中运行，或先启动一次服务。".formatted(held.shown()),
                        "No backup was taken: there is no database %s yet. Run this in the folder of the service, or start it once."
                                .formatted(held.shown()));
            } else {
                try (Connection connection = database.open()) {
                    writer.write(connection, out);
                }
            }
            channel.force(true);
        }
    }

    private static Manifest verified(Path unfinished) throws IOException {
        try (BackupFile written = BackupFile.open(unfinished)) {
            return written.manifest();
        } catch (Refused half) {
            throw new Refused(
                    "没有备份：服务没有写完它。请看服务的日志，然后再试。",
                    "No backup was taken: the service did not finish it. See its log, then try again.");
        }
    }

    private static Words said(Manifest written, Path target) {
        return Words.of(
                "已备份 %d 张表的 %d 行（结构 %s）到 %s。"
                        .formatted(written.tables().size(), written.rows(), written.schema(), target),
                "Backed up %d rows of %d tables (schema %s) to %s."
                        .formatted(written.rows(), written.tables().size(), written.schema(), target));
    }
}
