package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;

import org.indicatordashboard.http.problem.EndOfStart;

/**
 * {@code java -jar quarkus-run.jar export FOLDER}: writes the dataset as the database holds it into a new folder and ends,
 * with 0 where it is written and 2 where it cannot be. No port is opened and no dataset is loaded.
 */
@ApplicationScoped
class ExportDataset {

    static final String COMMAND = "export";

    /** Before everything else that happens at start. */
    private static final int FIRST = 1;

    @Inject
    DatasetExport dataset;

    void export(@Observes @Priority(FIRST) StartupEvent start, @CommandLineArguments String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals(COMMAND)) {
            return;
        }
        if (arguments.length != 2) {
            throw EndOfStart.refused("""
                    用法：export 文件夹。文件夹应为空，或还不存在。
                    Usage: export FOLDER. The folder is empty or does not exist yet.""");
        }
        Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        long version = write(folder);
        if (version == 0) {
            throw EndOfStart.refused("""
                    没有写出：数据库中还没有数据。请先启动一次，载入数据集。
                    Nothing written: the database holds no data yet. Start once, so that a dataset is loaded.""");
        }
        throw EndOfStart.done("""
                已把数据版本 %1$d 写入 %2$s。
                Wrote dataset version %1$d into %2$s.""".formatted(version, folder), 0);
    }

    private long write(Path folder) {
        try {
            if (!new DatasetFolder(folder, folder).isFree()) {
                throw EndOfStart.refused("""
                        没有写出：%1$s 已存在且不是空文件夹。请换一个文件夹。
                        Nothing written: %1$s exists and is no empty folder. Name another one.""".formatted(folder));
            }
            return dataset.write(folder);
        } catch (IOException | UncheckedIOException unwritable) {
            throw EndOfStart.refused("""
                    没有写完：无法写入 %1$s。请检查权限和磁盘空间。
                    Not all written: %1$s cannot be written into. See its rights and the space of the disk.""".formatted(folder));
        }
    }
}
