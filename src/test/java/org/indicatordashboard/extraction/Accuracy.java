package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/** Counts how proposals agree with labels: spans overlap and the value is the same, then field by field. */
final class Accuracy {

    /** Of what is asked of an answered label, how much is right. */
    private static final List<String> FIELDS =
            List.of("comparator", "unit", "kind", "period", "year", "subject", "direction");

    private record Judged(BigDecimal confidence, boolean right) {}

    private final Map<String, int[]> fields = new TreeMap<>();
    private final Map<String, int[]> bins = new TreeMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int wanted;
    private int answered;
    private int proposed;

    void add(LabelledText labelled) {
        List<ProposedFigure> figures = new ArrayList<>(
                new Extractor().extract(labelled.text(), labelled.context()).figures());
        proposed += figures.size();
        wanted += labelled.labels().size();
        for (LabelledText.Label label : labelled.labels()) {
            ProposedFigure answer = figures.stream()
                    .filter(figure -> answers(figure, label))
                    .findFirst()
                    .orElse(null);
            if (answer == null) {
                notes.add("missed     " + label.figure().asPrinted() + "   " + near(labelled, label.start()));
                continue;
            }
            figures.remove(answer);
            answered++;
            count(answer, compare(answer, label, labelled));
        }
        for (ProposedFigure invented : figures) {
            count(invented, false);
            notes.add("invented   " + invented.asPrinted() + "   " + near(labelled, invented.start()));
        }
    }

    private boolean compare(ProposedFigure answer, LabelledText.Label label, LabelledText labelled) {
        boolean right = agree("comparator", code(label.figure()), code(answer.figure()), label, labelled)
                & agree(
                        "unit",
                        "".equals(label.figure().unit()) ? null : label.figure().unit(),
                        answer.figure().unit(),
                        label,
                        labelled)
                & agree("kind", label.kind(), answer.kind().code(), label, labelled);
        String period = String.valueOf(answer.period());
        if (!label.period().isEmpty()) {
            agree("year", end(label.period()), end(period), label, labelled);
            right &= agree("period", label.period(), period, label, labelled);
        }
        if (label.subject() != null) {
            String subject = answer.subjectParts().measure();
            boolean named = subject.contains(label.subject())
                    && subject.length() <= label.subject().length() + 12;
            agree("subject", label.subject(), named ? label.subject() : subject, label, labelled);
        }
        if (label.direction() != null) {
            String direction = answer.movement() == null
                    ? null
                    : answer.movement().direction().code();
            agree("direction", label.direction(), direction, label, labelled);
        }
        return right;
    }

    private boolean agree(String field, String label, String got, LabelledText.Label place, LabelledText labelled) {
        boolean same = Objects.equals(label, got);
        int[] counts = fields.computeIfAbsent(field, key -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
        if (!same) {
            notes.add("%-10s %s want %s got %s   %s"
                    .formatted(field, place.figure().asPrinted(), label, got, near(labelled, place.start())));
        }
        return same;
    }

    /** Of the proposals from one confidence up to below another, how many of a hundred are right in all fields. */
    double right(BigDecimal from, BigDecimal to) {
        List<Judged> within = judged.stream()
                .filter(one -> one.confidence().compareTo(from) >= 0
                        && one.confidence().compareTo(to) < 0)
                .toList();
        long right = within.stream().filter(Judged::right).count();
        return within.isEmpty() ? 100 : 100.0 * right / within.size();
    }

    private void count(ProposedFigure figure, boolean right) {
        judged.add(new Judged(figure.confidence(), right));
        BigDecimal low = figure.confidence().multiply(BigDecimal.TEN).setScale(0, java.math.RoundingMode.FLOOR);
        String bin = figure.confidence().compareTo(new BigDecimal("0.95")) >= 0
                ? "0.95-0.99"
                : "0.%d0-0.%d%s".formatted(low.intValue(), low.intValue(), low.intValue() == 9 ? "4" : "9");
        int[] counts = bins.computeIfAbsent(bin, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    private static String end(String period) {
        String last = period.substring(period.indexOf('/') + 1);
        return last.substring(0, Math.min(4, last.length()));
    }

    private static String code(Figure figure) {
        return figure.comparator().code();
    }

    static boolean answers(ProposedFigure proposed, LabelledText.Label label) {
        Figure got = proposed.figure();
        Figure wanted = label.figure();
        boolean overlaps = proposed.start() < label.end() && label.start() < proposed.end();
        boolean range = wanted.comparator() == Comparator.RANGE;
        return overlaps
                && (range
                        ? Objects.equals(wanted.low(), got.low()) && Objects.equals(wanted.high(), got.high())
                        : got.comparator() != Comparator.RANGE && value(got).compareTo(value(wanted)) == 0);
    }

    private static BigDecimal value(Figure figure) {
        return figure.low() == null ? figure.high() : figure.low();
    }

    private static String near(LabelledText labelled, int place) {
        String flat = labelled.text().replaceAll("(?U)\\s", "");
        int from = flat.offsetByCodePoints(0, Math.max(0, place - 14));
        return "…" + flat.substring(from, Math.min(flat.length(), from + 32));
    }

    double share(String field) {
        int[] counts = fields.getOrDefault(field, new int[2]);
        return counts[1] == 0 ? 100 : 100.0 * counts[0] / counts[1];
    }

    double recall() {
        return 100.0 * answered / wanted;
    }

    double precision() {
        return 100.0 * answered / proposed;
    }

    List<String> notes() {
        return notes;
    }

    String summary(String name) {
        StringBuilder line = new StringBuilder(
                "%-20s labels %4d  recall %5.1f  precision %5.1f".formatted(name, wanted, recall(), precision()));
        FIELDS.stream()
                .filter(fields::containsKey)
                .forEach(field -> line.append("  %s %.1f".formatted(field, share(field))));
        return line.toString();
    }

    /** Of the proposals in each bin of confidence, how many were right in comparator, unit, kind and period. */
    String calibration() {
        StringBuilder table = new StringBuilder("confidence   proposals   right\n");
        bins.forEach((bin, counts) ->
                table.append("%-12s %9d  %5.1f %%%n".formatted(bin, counts[1], 100.0 * counts[0] / counts[1])));
        return table.toString();
    }
}
