package org.indicatordashboard.http.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Reads as what a list is asked for: the parameter format goes before the header Accept. */
final class TableRequestReader {

    private static final String JSON = "json";

    private TableRequestReader() {}

    /** @param offered the formats that the list has beside JSON */
    static TableRequest read(
            TableParameters parameters,
            String accept,
            Language language,
            ParameterReader reader,
            TableFormat... offered) {
        TableFormat wanted = ofAccept(accept, offered);
        TableFormat format = parameters.format == null ? wanted : ofParameter(parameters.format, reader, offered);
        boolean mark = reader.flag("bom", parameters.bom);
        if (mark && format != TableFormat.CSV) {
            reader.refuse("bom", Words.of("只有 format=csv 可以带 bom。", "Only format=csv takes bom."));
        }
        if (format != null) {
            refuseInFile("limit", parameters.limit, reader);
            refuseInFile("cursor", parameters.cursor, reader);
        }
        return new TableRequest(format, language, mark, parameters.shape());
    }

    private static TableFormat ofParameter(String text, ParameterReader reader, TableFormat... offered) {
        if (text.equals(JSON)) {
            return null;
        }
        List<String> allowed = Stream.concat(Stream.of(JSON), FileFormat.codes(offered).stream())
                .toList();
        return reader.one("format", text, allowed, code -> FileFormat.ofCode(code, offered))
                .orElse(null);
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

    /** JSON first among equals; it also stands for the formats that are JSON themselves. */
    private static TableFormat ofAccept(String accept, TableFormat... offered) {
        List<String> types = Stream.concat(
                        Stream.of(MediaType.APPLICATION_JSON), FileFormat.mediaTypes(offered).stream())
                .toList();
        String best = Accepted.of(accept)
                .best(types)
                .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                .orElse(null);
        return Arrays.stream(offered)
                .filter(format -> format.mediaType().equals(best))
                .findFirst()
                .orElse(null);
    }
}
