package org.indicatordashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;

/** Observations as files. */
@ApplicationScoped
class ObservationFiles {

    @Inject
    ObservationRows rows;

    @Inject
    ObservationTable table;

    @Inject
    ObservationCube cube;

    @Inject
    ExportRecords records;

    @Inject
    TableFiles files;

    Object answer(ObservationQuestion question, TableRequest request, ExportQuery made) {
        Provenance provenance = records.register(made);
        return files.answer(
                request,
                made.fileName(),
                rows.count(question),
                made.vantage().version(),
                () -> table.of(question, made, provenance, request.language(), request.format() == FileFormat.XLSX),
                () -> cube.of(question, made, provenance, request.language()));
    }
}
