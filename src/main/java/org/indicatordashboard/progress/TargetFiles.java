package org.indicatordashboard.progress;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.time.Vantage;

/** Assessed targets as files. */
@ApplicationScoped
class TargetFiles {

    @Inject
    CodeNames.Source surroundings;

    @Inject
    Judges judges;

    @Inject
    ExportRecords records;

    @Inject
    PublicAddress address;

    @Inject
    TableFiles files;

    Object answer(List<AssessedTarget> targets, String ruleSet, TableRequest request, ExportQuery made) {
        Vantage vantage = made.vantage();
        Provenance provenance = records.register(made);
        String[] permalinks = {
            address.of("/api/v1/targets/"),
            "?asOf=%s&knownAt=%s&datasetVersion=%d".formatted(vantage.asOf(), vantage.knownAt(), vantage.version())
        };
        TargetTable table =
                new TargetTable(targets, surroundings.at(vantage.version()), request.language(), permalinks);
        return files.answer(
                request,
                made.fileName(),
                targets.size(),
                vantage.version(),
                () -> table.of(judges.by(ruleSet).ruleSet(), provenance),
                () -> new TargetCube(targets, table.sources(), request.language()).of(vantage, provenance));
    }
}
