package org.indicatordashboard.http.answer;

/**
 * An answer that is not JSON: a table or a chart as a file.
 *
 * @param body its bytes
 * @param contentType media type with charset where it is text
 * @param fileName name to save it under; null for a page, which is read and not saved
 */
public record FileAnswer(byte[] body, String contentType, String fileName) {

    String disposition() {
        return fileName == null ? null : "attachment; filename=\"%s\"".formatted(fileName);
    }
}
