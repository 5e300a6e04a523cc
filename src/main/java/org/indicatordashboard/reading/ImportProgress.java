package org.indicatordashboard.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.indicatordashboard.document.worker.ReadingProgress;

/** How many pages of the scans that are being imported have been recognised, by document. */
@ApplicationScoped
class ImportProgress {

    private final Map<String, ImportProgressView> reached = new ConcurrentHashMap<>();

    ReadingProgress of(String document) {
        return (done, of) -> reached.put(document, new ImportProgressView(done, of));
    }

    void ended(String document) {
        reached.remove(document);
    }

    ImportProgressView now(String document) {
        return reached.getOrDefault(document, ImportProgressView.NONE);
    }
}
