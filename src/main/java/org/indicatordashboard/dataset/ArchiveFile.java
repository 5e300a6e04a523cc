package org.indicatordashboard.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.indicatordashboard.file.provenance.Sha256;

/** The files of a dataset version in one zip, with a description for programs. The same version gives the same bytes. */
final class ArchiveFile implements WrittenFiles {

    private static final String DESCRIPTION = "datapackage.json";

    /** The first time that a zip entry holds as it is: midnight before it would be written with the zone of the machine. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
    private final DataPackage description = new DataPackage();

    @Override
    public void write(DatasetFile file, Stream<List<String>> rows) {
        List<String> columns = new ArrayList<>(file.columns());
        columns.addAll(file.optional());
        try {
            begin(file.name());
            Counted counted = new Counted(zip);
            DigestOutputStream hashed = new DigestOutputStream(counted, Sha256.digest());
            Writer text = new OutputStreamWriter(hashed, StandardCharsets.UTF_8);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
            csv.flush();
            text.flush();
            zip.closeEntry();
            description.add(
                    file,
                    counted.bytes,
                    HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] finished(long version, Instant published) {
        try {
            begin(DESCRIPTION);
            zip.write(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(description.description(version, published))
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }

    /** Passes on and counts; does not close what it writes into. */
    private static final class Counted extends OutputStream {
        private final OutputStream to;
        private long bytes;

        private Counted(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            to.write(b, from, length);
            bytes += length;
        }
    }
}
