package org.indicatordashboard.http.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.keeping.DatabaseAddress;
import org.indicatordashboard.keeping.DatabaseTrouble;
import org.indicatordashboard.language.Words;

/** Looks whether a start can succeed, before anything is loaded, printed or changed. */
final class StartChecks {

    private StartChecks() {}

    /** What stands in the way of serving, each in one line with what to do. */
    static List<Words> ofServing(StartSettings settings) {
        return found(folder(settings), zone(settings), database(settings), port(settings));
    }

    /** The same for a command; it opens no port, and those that read the dataset say themselves when it is away. */
    static List<Words> ofCommand(StartSettings settings) {
        return found(zone(settings), database(settings));
    }

    private static Optional<Words> folder(StartSettings settings) {
        return Files.isDirectory(settings.dataset())
                ? Optional.empty()
                : Optional.of(Words.of(
                        "没有数据集文件夹 %s。请在解包后的项目文件夹中启动，或用 dashboard.dataset.folder 指明它。"
                                .formatted(settings.dataset().toAbsolutePath().normalize()),
                        "There is no dataset folder %s. Start in the folder of the project, or name it by dashboard.dataset.folder."
                                .formatted(settings.dataset().toAbsolutePath().normalize())));
    }

    private static Optional<Words> database(StartSettings settings) {
        DatabaseAddress database = settings.database();
        if (database.file().isFile()) {
            return database.file().obstacle();
        }
        return database.isServer() ? DatabaseTrouble.opening(database) : Optional.empty();
    }

    private static Optional<Words> zone(StartSettings settings) {
        try {
            ZoneId.of(settings.zone());
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of(Words.of(
                    "没有时区 “%s”。请把 dashboard.time-zone 写成 Asia/Shanghai 这样的名称。".formatted(settings.zone()),
                    "There is no time zone “%s”. Write dashboard.time-zone as a name like Asia/Shanghai."
                            .formatted(settings.zone())));
        }
    }

    private static Optional<Words> port(StartSettings settings) {
        if (settings.port() == 0) {
            return Optional.empty();
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As the service opens it: a connection that is still closing is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(Words.of(
                    "端口 %d 已被占用，或不许打开。请停止占用它的程序，或用 -Dquarkus.http.port=8081 换一个端口。".formatted(settings.port()),
                    "Port %d is taken, or may not be opened. Stop what uses it, or take another with -Dquarkus.http.port=8081."
                            .formatted(settings.port())));
        }
    }

    @SafeVarargs
    private static List<Words> found(Optional<Words>... obstacles) {
        return Stream.of(obstacles).flatMap(Optional::stream).toList();
    }
}
