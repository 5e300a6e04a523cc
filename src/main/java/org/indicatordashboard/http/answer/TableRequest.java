package org.indicatordashboard.http.answer;

import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.language.Language;

/**
 * As what a list is asked for.
 *
 * @param format null for a page of JSON
 * @param language of headings and notes
 * @param byteOrderMark whether a CSV file starts with the mark by which Excel recognises UTF-8
 * @param shape the order of its rows and the columns that are shown
 */
public record TableRequest(TableFormat format, Language language, boolean byteOrderMark, ListShape shape) {

    public boolean isFile() {
        return format != null;
    }
}
