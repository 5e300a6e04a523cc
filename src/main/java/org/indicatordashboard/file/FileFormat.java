package org.indicatordashboard.file;

import java.util.Arrays;
import java.util.Optional;

/** The formats this room can write, with the names by which the API asks for them. */
public enum FileFormat {
    CSV("csv", "text/csv", "csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JSON_STAT("json-stat2", "application/json", "json"),
    SDMX_CSV("sdmx-csv", "application/vnd.sdmx.data+csv", "csv"),
    SVG("svg", "image/svg+xml", "svg"),
    PNG("png", "image/png", "png"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String code;
    private final String mediaType;
    private final String extension;

    FileFormat(String code, String mediaType, String extension) {
        this.code = code;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The value of the {@code format} parameter. */
    public String code() {
        return code;
    }

    /** Without parameters; the text formats are UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What to send as {@code Content-Type}. */
    public String contentType() {
        return switch (this) {
            case CSV -> mediaType + ";charset=UTF-8;header=present";
            case SDMX_CSV -> mediaType + ";version=2.0.0;charset=UTF-8";
            case JSON_STAT, SVG -> mediaType + ";charset=UTF-8";
            case XLSX, PNG, PPTX, DOCX -> mediaType;
        };
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public static Optional<FileFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
