package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of further districts inside a dataset folder: districts/310110 and so on, each with whichever files it has. */
final class Districts {

    private static final String FOLDER = "districts";

    private Districts() {}

    /** Each folder, followed by those of the further districts inside it in the order of their codes. */
    static List<Path> within(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Stream.concat(Stream.of(folder), inside(folder).stream()))
                .toList();
    }

    private static List<Path> inside(Path folder) {
        Path districts = folder.resolve(FOLDER);
        if (!Files.isDirectory(districts)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(districts)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
