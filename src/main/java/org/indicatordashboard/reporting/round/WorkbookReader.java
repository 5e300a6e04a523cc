package org.indicatordashboard.reporting.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.indicatordashboard.document.worker.FileWorker;
import org.indicatordashboard.http.problem.ProblemException;

/** Has a filled workbook read in the worker process, and sees whether it is one of this round. */
@ApplicationScoped
class WorkbookReader {

    private static final TypeReference<Map<String, SheetContent>> SHEETS = new TypeReference<>() {};

    @Inject
    ReportingConfig config;

    @Inject
    FileWorker worker;

    @Inject
    ObjectMapper json;

    /** @throws ProblemException saying why the file as a whole cannot be a report of this worklist */
    FilledWorkbook read(byte[] file, Worklist worklist) {
        long limit = config.workbookSize().asLongValue();
        if (file == null || file.length == 0) {
            throw Refused.workbook("没有收到文件。", "No file was received.");
        }
        if (file.length > limit) {
            throw Refused.tooLarge(limit);
        }
        Map<String, SheetContent> sheets = sheets(file);
        FilledWorkbook workbook = new FilledWorkbook(sheets.get(SheetColumn.SHEET), sheets.get(SheetColumn.METADATA));
        workbook.requireFits(worklist);
        return workbook;
    }

    private Map<String, SheetContent> sheets(byte[] file) {
        try {
            return json.readValue(worker.read(WorkbookReading.class, Integer.toString(config.rows()), file), SHEETS);
        } catch (IOException e) {
            throw new UncheckedIOException("the worker process answered no cells", e);
        }
    }
}
