package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.file.FileFormat;

/**
 * SDMX-CSV 2.0 (part of SDMX 3.0): three columns that name the structure, then dimensions, measures and attributes. The
 * action is I, information: the file says what is known and asks nobody to change anything.
 */
public record SdmxCsvWriter() implements CubeWriter {

    @Override
    public FileFormat format() {
        return FileFormat.SDMX_CSV;
    }

    @Override
    public void write(Cube cube, OutputStream out) throws IOException {
        try (Stream<Cube.Observation> observations = cube.observations().open()) {
            String structure = cube.structure().toString();
            CsvWriter.write(
                    header(cube), observations.map(o -> row(structure, o)).iterator(), false, out);
        }
    }

    private static List<String> header(Cube cube) {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        cube.dimensions().forEach(d -> header.add(d.sdmxId()));
        cube.measures().forEach(m -> header.add(m.sdmxId()));
        cube.attributes().forEach(a -> header.add(a.id()));
        return header;
    }

    private static List<Object> row(String structure, Cube.Observation observation) {
        List<Object> row = new ArrayList<>(List.of("dataflow", structure, "I"));
        row.addAll(observation.key());
        row.addAll(observation.values());
        row.addAll(observation.attributes());
        return row;
    }
}
