package org.indicatordashboard.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.indicatordashboard.document.text.TextFormat;
import org.indicatordashboard.http.problem.ProblemException;

/** Imports at start the texts that lie in a folder, each file named after its document: putuo-kw-2023-15.txt. */
@ApplicationScoped
public class TextFolder {

    /** After the dataset, which brings the documents. */
    public static final int AFTER_THE_DATASET = 200;

    private static final Logger LOG = Logger.getLogger(TextFolder.class);

    @Inject
    ReadingConfig config;

    @Inject
    TextImport texts;

    void load(@Observes @Priority(AFTER_THE_DATASET) StartupEvent start) throws IOException {
        Path folder = config.folder().toAbsolutePath().normalize();
        if (Files.isDirectory(folder)) {
            List<Path> files = list(folder);
            files.forEach(this::take);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A file that cannot be read is told in the log; it must not keep the service from starting. */
    private void take(Path file) {
        String name = file.getFileName().toString();
        Optional<TextFormat> format = TextFormat.ofFileName(name);
        if (format.isEmpty()) {
            LOG.warnf(
                    "%s: 不是 TXT、HTML、PDF、DOCX、XLSX、PNG、JPEG 或 TIFF，未导入 / no TXT, HTML, PDF, DOCX, XLSX, PNG, JPEG or TIFF, not imported",
                    name);
            return;
        }
        try {
            String document = name.substring(0, name.lastIndexOf('.'));
            boolean isNew = texts.run(document, format.get(), Files.readAllBytes(file), false);
            LOG.infof("%s: %s", name, isNew ? "imported" : "known already");
        } catch (ProblemException refused) {
            LOG.warnf("%s: %s", name, refused.detail());
        } catch (IOException unreadable) {
            LOG.warnf("%s: 无法读取文件 / the file cannot be read", name);
        }
    }
}
