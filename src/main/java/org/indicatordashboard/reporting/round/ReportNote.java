package org.indicatordashboard.reporting.round;

/** What stands beside a reported value for everybody to read: who reported it, on what ground. */
final class ReportNote {

    private static final int LONGEST = 2_000;

    private ReportNote() {}

    static String zh(Submission submission, SubmissionRow row) {
        return cut("%s报送（%s，报送 %d）。%s%s"
                .formatted(
                        submission.unit,
                        submission.month,
                        submission.id,
                        part("依据：", row.evidence, "。"),
                        part("备注：", row.remark, "。")));
    }

    static String en(Submission submission, SubmissionRow row) {
        return cut("Reported by %s for %s (submission %d).%s%s"
                .formatted(
                        submission.unit,
                        submission.month,
                        submission.id,
                        part(" Evidence: ", row.evidence, "."),
                        part(" Remark: ", row.remark, ".")));
    }

    private static String part(String name, String text, String stop) {
        return text == null ? "" : name + text + (text.endsWith(stop) ? "" : stop);
    }

    private static String cut(String note) {
        return note.length() > LONGEST ? note.substring(0, LONGEST - 1) + "…" : note;
    }
}
