package org.indicatordashboard.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.indicatordashboard.access.audit.AuditEntry;
import org.indicatordashboard.access.audit.AuditQuestion;
import org.indicatordashboard.access.audit.AuditTrail;

/** The audit trail as CSV, newest first, written a piece at a time: it may be longer than memory. */
final class AuditCsv {

    private static final int PIECE = 1_000;

    private final AuditTrail trail;

    private final AuditQuestion question;

    AuditCsv(AuditTrail trail, AuditQuestion question) {
        this.trail = trail;
        this.question = question;
    }

    void write(OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    "position", "at", "who", "address", "action", "subject", "outcome", "detail", "hashBefore", "hash");
            long position = Long.MAX_VALUE;
            List<AuditEntry> piece;
            do {
                piece = trail.before(position, question, PIECE);
                for (AuditEntry entry : piece) {
                    csv.writeRecord(cells(entry));
                    position = entry.position;
                }
            } while (piece.size() == PIECE);
        }
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                Long.toString(entry.position),
                entry.happenedAt.toString(),
                harmless(entry.who),
                harmless(entry.address),
                harmless(entry.action),
                harmless(entry.subject),
                entry.outcome.code(),
                harmless(entry.detail),
                entry.hashBefore,
                entry.hash);
    }

    /** A spreadsheet takes such a beginning for a formula, and the names tried at sign-in are anybody's. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
