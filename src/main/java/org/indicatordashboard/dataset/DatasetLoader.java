package org.indicatordashboard.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Path> folders = folders();
        Path folder = folders.get(0);
        if (Files.isDirectory(folder) && loaded.isLoaded(folders)) {
            LOG.infof("dataset %s: unchanged, dataset version %d", folder, version.get());
        } else if (Files.isDirectory(folder)) {
            List<Change> changes = publishOrEnd(folders);
            loaded.note(folders);
            LOG.infof("dataset %s: %d changes, dataset version %d", folder, changes.size(), version.get());
        } else {
            LOG.warnf(
                    "no dataset folder at %s (dashboard.dataset.folder): serving what the database holds, dataset version %d",
                    folder, version.get());
        }
    }

    /** The dataset and those that add to it, as the configuration names them. */
    List<Path> folders() {
        return Districts.within(
                Stream.concat(Stream.of(config.folder()), config.also().stream().flatMap(List::stream))
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList());
    }

    private List<Change> publishOrEnd(List<Path> folders) {
        folders.stream()
                .skip(1)
                .filter(Predicate.not(Files::isDirectory))
                .findFirst()
                .ifPresent(missing -> {
                    throw EndOfStart.refused("""
                    没有启动：dashboard.dataset.also 所写的文件夹 %1$s 不存在。请改正该设置，或建立这个文件夹。
                    Not started: the folder %1$s named by dashboard.dataset.also does not exist. Correct the setting or make the folder.""".formatted(missing));
                });
        try {
            return publish(folders);
        } catch (PreventFurtherStepsException mistaken) {
            throw EndOfStart.refused(mistaken.getMessage());
        }
    }

    List<Change> publish(Path folder) {
        return publish(Districts.within(List.of(folder)));
    }

    /** @throws PreventFurtherStepsException naming every mistake with file and line */
    List<Change> publish(List<Path> folders) {
        Mistakes mistakes = new Mistakes();
        Dataset dataset = Dataset.read(folders, mistakes);
        if (!mistakes.found().isEmpty()) {
            throw new PreventFurtherStepsException(refusal(folders.get(0), mistakes.found()), EndOfStart.REFUSED);
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
