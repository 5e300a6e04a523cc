package org.indicatordashboard.http.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.indicatordashboard.file.table.Table;

/** Writes tables as the file that was asked for: a small one into memory, to be kept; a large one as it is read. */
public final class TableFiles {

    /** Rows up to which a file is kept, about 2 MB of CSV. */
    private static final long KEPT_ROWS = 5_000;

    private TableFiles() {}

    /**
     * @param name of the file, without its ending
     * @param rows how many there are
     * @return what a resource method gives back
     */
    public static Object answer(TableRequest request, String name, long rows, Table<?> table) {
        String fileName = name + request.format().ending();
        Table<?> shaped = TableShape.of(table, request.shape(), request.format());
        if (rows > KEPT_ROWS) {
            StreamingOutput writing = out -> write(request, shaped, out);
            return Response.ok(writing, request.format().contentType())
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName))
                    .header("Content-Language", request.language().tag())
                    .header("Cache-Control", "public, max-age=0, must-revalidate")
                    .header("Vary", "Accept, Accept-Language")
                    .header("Dataset-Version", table.provenance().datasetVersion())
                    .build();
        }
        return new FileAnswer(written(request, shaped), request.format().contentType(), fileName);
    }

    public static byte[] bytes(TableRequest request, Table<?> table) {
        return written(request, TableShape.of(table, request.shape(), request.format()));
    }

    private static byte[] written(TableRequest request, Table<?> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(request, table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(TableRequest request, Table<?> table, OutputStream out) throws IOException {
        if (request.byteOrderMark()) {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        request.format().writer().write(table, out);
    }
}
