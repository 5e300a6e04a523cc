package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of further districts inside a dataset folder: districts/310110/targets.csv and so on, whichever files it has. */
final class Districts {

    private static final String FOLDER = "districts";

    private Districts() {}

    /** Where further districts have a file of this name, relative to the dataset folder, in the order of their codes. */
    static List<String> having(String file, Path folder) {
        Path districts = folder.resolve(FOLDER);
        if (!Files.isDirectory(districts)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(districts)) {
            return found.filter(district -> Files.isRegularFile(district.resolve(file)))
                    .map(district -> FOLDER + "/" + district.getFileName() + "/" + file)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
