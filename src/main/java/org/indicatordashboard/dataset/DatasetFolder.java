package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A folder that dataset files are written into.
 *
 * @param heads folder whose files lend their comments, the ones that explain the columns; it may be missing
 */
record DatasetFolder(Path path, Path heads) implements WrittenFiles {

    @Override
    public void write(DatasetFile file, Stream<List<String>> rows) {
        List<String> columns = new ArrayList<>(file.columns());
        columns.addAll(file.optional());
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path.resolve(file.name()))) {
            head(file).forEach(line -> writer.writeComment(line.substring(1)));
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> head(DatasetFile file) {
        Path known = heads.resolve(file.name());
        try {
            if (Files.isRegularFile(known)) {
                List<String> kept = FileText.read(known)
                        .lines()
                        .map(DatasetFolder::withoutFilling)
                        .takeWhile(line -> line.startsWith("#"))
                        .toList();
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
        } catch (UnusableFile unreadable) {
            // It is a comment only.
        }
        return List.of(
                "# 由 export 写出。以 # 开头的行是说明；一格中有多个值时用 ; 分隔；空格子表示未知或不适用；日期写作 2023-12-31；编码 UTF-8。",
                "# Written by export. Lines that start with # are comments; several values in a cell are separated by ; and an empty cell means unknown or not applicable; dates are ISO; UTF-8.");
    }

    /** What a spreadsheet adds to a comment: quotes around it, and the width of the sheet. */
    private static String withoutFilling(String line) {
        String bare = line.startsWith("\"#")
                ? line.substring(1).replaceFirst("\"[,;\t]*$", "").replace("\"\"", "\"")
                : line;
        return bare.replaceFirst("^(#[^,;\t]*)[,;\t]{2,}$", "$1").stripTrailing();
    }

    boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }
}
