package org.indicatordashboard.file.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs an Office file again so that equal content gives equal bytes: entries sorted, one constant time, workbooks
 * embedded in charts likewise. POI stamps every entry with the clock. Goes through a temporary file, so that a big
 * sheet is never held in memory.
 */
final class StableZip {

    /** The first time that a zip entry holds as it is: midnight before it would be written with the zone of the machine. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private StableZip() {}

    /** What writes the Office file, such as {@code workbook::write}. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static void write(Content office, OutputStream out) throws IOException {
        Path packed = Files.createTempFile("indicator-dashboard", ".zip");
        try {
            try (OutputStream file = Files.newOutputStream(packed)) {
                office.write(file);
            }
            repack(packed, out);
        } finally {
            Files.delete(packed);
        }
    }

    private static void repack(Path packed, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile office = new ZipFile(packed.toFile())) {
            // Sorting also puts [Content_Types].xml first, where some readers expect it.
            for (ZipEntry part : office.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .map(ZipEntry.class::cast)
                    .toList()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                try (InputStream content = office.getInputStream(part)) {
                    copy(part.getName(), content, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    private static void copy(String name, InputStream content, OutputStream zip) throws IOException {
        if (name.endsWith(".xlsx")) {
            ByteArrayOutputStream embedded = new ByteArrayOutputStream();
            write(content::transferTo, embedded);
            embedded.writeTo(zip);
        } else {
            content.transferTo(zip);
        }
    }
}
