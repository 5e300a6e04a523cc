package org.indicatordashboard.http.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Reads as what a list is asked for: the parameter format goes before the header Accept. */
final class TableRequestReader {

    private static final String JSON = "json";
    private static final List<FileFormat> FORMATS =
            List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.JSON_STAT, FileFormat.SDMX_CSV);
    private static final List<FileFormat> BY_ACCEPT = List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.SDMX_CSV);

    private TableRequestReader() {}

    static TableRequest read(TableParameters parameters, String accept, Language language, ParameterReader reader) {
        FileFormat format = parameters.format == null ? ofAccept(accept) : ofParameter(parameters.format, reader);
        boolean mark = reader.flag("bom", parameters.bom);
        if (mark && format != FileFormat.CSV) {
            reader.refuse("bom", Words.of("只有 format=csv 可以带 bom。", "Only format=csv takes bom."));
        }
        if (format != null) {
            refuseInFile("limit", parameters.limit, reader);
            refuseInFile("cursor", parameters.cursor, reader);
        }
        return new TableRequest(format, language, mark);
    }

    private static FileFormat ofParameter(String text, ParameterReader reader) {
        if (text.equals(JSON)) {
            return null;
        }
        List<String> allowed = Stream.concat(Stream.of(JSON), FORMATS.stream().map(FileFormat::code))
                .toList();
        return reader.one("format", text, allowed, FileFormat::ofCode).orElse(null);
    }

    private static void refuseInFile(String name, String text, ParameterReader reader) {
        if (text != null) {
            reader.refuse(
                    name,
                    Words.of(
                            "文件总是包含全部行，不接受 %s。请去掉它，或使用 format=json。".formatted(name),
                            "A file holds every row and takes no %s. Leave it out, or use format=json."
                                    .formatted(name)));
        }
    }

    /** The most wanted type that can be given, JSON first among equals. What cannot be given the HTTP layer refused. */
    private static FileFormat ofAccept(String accept) {
        for (MediaType wanted : mostWantedFirst(accept == null ? MediaType.WILDCARD : accept)) {
            if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return null;
            }
            for (FileFormat format : BY_ACCEPT) {
                if (wanted.isCompatible(MediaType.valueOf(format.mediaType()))) {
                    return format;
                }
            }
        }
        return null;
    }

    private static List<MediaType> mostWantedFirst(String accept) {
        try {
            return Stream.of(accept.split(","))
                    .map(String::trim)
                    .filter(t -> !t.isEmpty())
                    .map(MediaType::valueOf)
                    .sorted(Comparator.comparing(TableRequestReader::quality).reversed())
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static double quality(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }
}
