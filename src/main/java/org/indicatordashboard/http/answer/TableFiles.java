package org.indicatordashboard.http.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.office.XlsxTableWriter;
import org.indicatordashboard.file.table.CsvWriter;
import org.indicatordashboard.file.table.Cube;
import org.indicatordashboard.file.table.JsonStatWriter;
import org.indicatordashboard.file.table.SdmxCsvWriter;
import org.indicatordashboard.file.table.Table;

/** Writes tables as the file that was asked for: a small one into memory, to be kept; a large one as it is read. */
@ApplicationScoped
public class TableFiles {

    /** Rows up to which a file is kept, about 2 MB of CSV. */
    private static final long KEPT_ROWS = 5_000;

    /**
     * @param name of the file, without its ending
     * @param rows how many there are
     * @param version dataset version they are read from
     * @return what a resource method gives back
     */
    public Object answer(
            TableRequest request, String name, long rows, long version, Supplier<Table> table, Supplier<Cube> cube) {
        // Both are CSV; one folder may hold both.
        String kind = request.format() == FileFormat.SDMX_CSV ? ".sdmx." : ".";
        String fileName = name + kind + request.format().extension();
        StreamingOutput writer = out -> write(request, table, cube, out);
        if (rows > KEPT_ROWS) {
            return Response.ok(writer, request.format().contentType())
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName))
                    .header("Content-Language", request.language().tag())
                    .header("Cache-Control", "public, max-age=0, must-revalidate")
                    .header("Vary", "Accept, Accept-Language")
                    .header("Dataset-Version", version)
                    .build();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileAnswer(bytes.toByteArray(), request.format().contentType(), fileName);
    }

    private static void write(TableRequest request, Supplier<Table> table, Supplier<Cube> cube, OutputStream out)
            throws IOException {
        FileFormat format = request.format();
        switch (format) {
            case CSV -> new CsvWriter(request.byteOrderMark()).write(table.get(), out);
            case XLSX -> new XlsxTableWriter().write(table.get(), out);
            case JSON_STAT -> new JsonStatWriter().write(cube.get(), out);
            case SDMX_CSV -> new SdmxCsvWriter().write(cube.get(), out);
            case SVG, PNG, PPTX, DOCX -> throw new IllegalArgumentException(format + " is no format of a table");
        }
    }
}
