package org.indicatordashboard.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.indicatordashboard.http.problem.EndOfStart;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.CurrentVersion;

/** Loads the dataset at start. A mistake in the files stops the start and leaves the database as it was. */
@ApplicationScoped
class DatasetLoader {

    private static final Logger LOG = Logger.getLogger(DatasetLoader.class);

    /** More than this nobody mends before starting again. */
    private static final int SHOWN = 50;

    /** Before whatever else happens at start. */
    private static final int FIRST = 100;

    @Inject
    DatasetConfig config;

    @Inject
    DatasetPublisher publisher;

    @Inject
    LoadedDatasets loaded;

    @Inject
    CurrentVersion version;

    void load(@Observes @Priority(FIRST) StartupEvent start) {
        Path folder = config.folder().toAbsolutePath().normalize();
        if (Files.isDirectory(folder) && loaded.isLoaded(folder)) {
            LOG.infof("dataset %s: unchanged, dataset version %d", folder, version.get());
        } else if (Files.isDirectory(folder)) {
            List<Change> changes = publishOrEnd(folder);
            loaded.note(folder);
            LOG.infof("dataset %s: %d changes, dataset version %d", folder, changes.size(), version.get());
        } else {
            LOG.warnf(
                    "no dataset folder at %s (dashboard.dataset.folder): serving what the database holds, dataset version %d",
                    folder, version.get());
        }
    }

    private List<Change> publishOrEnd(Path folder) {
        try {
            return publish(folder);
        } catch (PreventFurtherStepsException mistaken) {
            throw EndOfStart.refused(mistaken.getMessage());
        }
    }

    /** @throws PreventFurtherStepsException naming every mistake with file and line */
    List<Change> publish(Path folder) {
        Mistakes mistakes = new Mistakes();
        Dataset dataset = Dataset.read(folder, mistakes);
        if (!mistakes.found().isEmpty()) {
            throw new PreventFurtherStepsException(refusal(folder, mistakes.found()), EndOfStart.REFUSED);
        }
        mistakes.remarks().stream().limit(SHOWN).forEach(LOG::warn);
        return publisher.publish(dataset);
    }

    private static String refusal(Path folder, List<Mistake> mistakes) {
        String shown = mistakes.stream().limit(SHOWN).map(Mistake::toString).collect(Collectors.joining("\n"));
        return """
                没有启动：%1$s 中有 %2$d 处错误，数据库保持原样。请改正后再启动。
                Not started: %2$d mistakes in %1$s; the database is as it was. Correct them and start again.
                %3$s""".formatted(folder, mistakes.size(), shown);
    }
}
