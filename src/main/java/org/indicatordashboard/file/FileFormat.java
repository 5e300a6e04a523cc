package org.indicatordashboard.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format in which a table or a chart is had, as its registry lists it. */
public interface FileFormat {

    /** Extension of an operation in the interface description: which files it answers. */
    String DESCRIBED = "x-files";

    String TABLES = "tables";
    String LISTS = "lists";
    String CHARTS = "charts";

    /** By which the API asks for it: the value of a parameter, or the ending of an address. */
    String code();

    /** Without parameters; the text formats are UTF-8. */
    String mediaType();

    /** What to send as {@code Content-Type}. */
    String contentType();

    static <F extends FileFormat> Optional<F> ofCode(String code, F[] all) {
        return Arrays.stream(all).filter(format -> format.code().equals(code)).findFirst();
    }

    static List<String> codes(FileFormat... formats) {
        return Arrays.stream(formats).map(FileFormat::code).toList();
    }

    /** Of those that are not JSON: to ask for that means the answer itself. */
    static List<String> mediaTypes(FileFormat... formats) {
        return Arrays.stream(formats)
                .map(FileFormat::mediaType)
                .filter(type -> !type.equals("application/json"))
                .toList();
    }
}
