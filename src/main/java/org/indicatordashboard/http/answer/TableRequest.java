package org.indicatordashboard.http.answer;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.language.Language;

/**
 * As what a list is asked for.
 *
 * @param format null for a page of JSON
 * @param language of headings and notes
 * @param byteOrderMark whether a CSV file starts with one
 */
public record TableRequest(FileFormat format, Language language, boolean byteOrderMark) {

    public boolean isFile() {
        return format != null;
    }

    /** Whether the format wants observations under dimensions rather than a table. */
    public boolean isCube() {
        return format == FileFormat.JSON_STAT || format == FileFormat.SDMX_CSV;
    }
}
