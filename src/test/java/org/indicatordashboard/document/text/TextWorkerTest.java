package org.indicatordashboard.document.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.document.worker.ReadingProgress;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The worker gives the very text that the format reads. */
@ServiceTest
class TextWorkerTest {

    private static final Path TEXTS = Path.of("../shared/documents");

    @Inject
    TextWorker worker;

    @ParameterizedTest
    @MethodSource
    void givesTheTextUnchanged(TextFormat format, byte[] file) {
        assertEquals(
                format.read(file),
                worker.read(format, file, ReadingProgress.UNHEARD).text());
    }

    static Stream<Arguments> givesTheTextUnchanged() throws IOException {
        String words = "截至2023年一季度末，累计建成5G室外基站2473个𠮷。\n\n\t表一　“百余个”\n";
        Stream<Arguments> made = Stream.of(
                Arguments.of(TextFormat.PLAIN, words.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        TextFormat.HTML,
                        ("<html><body><p>" + words + "<table><td>1<td>2</table>").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(TextFormat.DOCX, TextFormatTest.DocxFiles.of(words)),
                Arguments.of(TextFormat.PDF, Bombs.pdfOfMegabytes(1)));
        return Stream.concat(made, documents());
    }

    private static Stream<Arguments> documents() throws IOException {
        if (!Files.isDirectory(TEXTS)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(TextWorkerTest::read).map(file -> Arguments.of(TextFormat.PLAIN, file)).toList().stream();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
