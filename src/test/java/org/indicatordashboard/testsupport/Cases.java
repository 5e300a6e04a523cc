package org.indicatordashboard.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Small files that once were read wrongly, tried as they are; they lie beside the checkout and are no part of it. */
public final class Cases {

    private static final Path FOLDER = Path.of("../shared/cases");

    private Cases() {}

    /** The test is skipped where they are not there. */
    public static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the cases are not beside the checkout: " + file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
