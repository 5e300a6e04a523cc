package org.indicatordashboard.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares written files with those kept in the repository; {@code -Dgolden.rewrite=true} rewrites them for review in the diff. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/format");

    public interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private Golden() {}

    public static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.toByteArray();
    }

    public static String text(Writing writing) throws IOException {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    public static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertTrue(Files.exists(file), name + " is missing; run with -Dgolden.rewrite=true");
        assertEquals(Files.readString(file), text);
    }
}
