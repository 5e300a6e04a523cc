package org.indicatordashboard.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares written files with those kept in the repository; {@code -Dgolden.rewrite=true} rewrites them for review in the diff. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/format");

    /** At the first midnight that a zip file can have, Java adds the time once more, in the machine's zone. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

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

    /** Nothing in an Office file, or in a file inside it, says when it was written. */
    public static void assertTimeless(byte[] file) throws IOException {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                assertEquals(BEGINNING, part.getTimeLocal(), part.getName());
                assertFalse(new String(content, StandardCharsets.UTF_8).contains(today), part.getName());
                if (part.getName().endsWith(".xlsx")) {
                    assertTimeless(content);
                }
            }
        }
    }
}
