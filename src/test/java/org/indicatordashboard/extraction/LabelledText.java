package org.indicatordashboard.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/**
 * A few labelled words with what is known besides them; the notation stands in the README of the phrases.
 *
 * @param context date and kind of the document they would stand in
 */
record LabelledText(String text, Context context, List<Label> labels) {

    static final Path FOLDER = Path.of("src/test/resources/extraction/phrases");

    private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^}]*)}");

    /**
     * @param subject words that must stand in the subject, null when it is not judged
     * @param direction up or down, null when it is not judged
     */
    record Label(int start, int end, Figure figure, String kind, String period, String subject, String direction) {}

    static List<LabelledText> of(String name) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        String[] head = {"-", "-", "o", "-"};
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
            if (line.startsWith("@")) {
                head = line.substring(1).strip().split("\\s+");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.add(parse(line.replace("\\n", "\n"), head));
            }
        }
        return texts;
    }

    private static LabelledText parse(String line, String[] head) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = length(text);
            text.append(mark.group(1));
            labels.add(label(start, length(text), mark.group(1), (mark.group(2) + "|||").split("\\|", -1), head));
        }
        mark.appendTail(text);
        LocalDate date = head[1].equals("-") ? null : LocalDate.parse(head[1]);
        String kind = head[0].equals("-") ? null : head[0];
        return new LabelledText(text.toString(), new Context(date, null, kind, List.of(), List.of()), labels);
    }

    private static Label label(int start, int end, String printed, String[] fields, String[] head) {
        String[] said = fields[1].isBlank()
                ? new String[] {head[2], head[3]}
                : fields[1].strip().split(" ");
        String subject = fields[2].isBlank() ? null : fields[2].strip();
        String moved = fields[3].isBlank() ? null : fields[3].strip().split(" ")[0];
        String kind = said[0].equals("t") ? "target" : "observation";
        String period = said[1].equals("-") ? "" : said[1];
        return new Label(start, end, figure(fields[0].strip().split(" "), printed), kind, period, subject, moved);
    }

    private static Figure figure(String[] said, String printed) {
        BigDecimal low = new BigDecimal(said[1]);
        boolean range = said[0].equals("..");
        String unit = said[range ? 3 : 2].equals("-") ? null : said[range ? 3 : 2];
        return switch (said[0]) {
            case "=" -> Figure.exactly(low, unit, printed);
            case "~" -> new Figure(low, low, Comparator.APPROX, unit, printed);
            case ">=" -> new Figure(low, null, Comparator.GE, unit, printed);
            case ">" -> new Figure(low, null, Comparator.GT, unit, printed);
            case "<=" -> new Figure(null, low, Comparator.LE, unit, printed);
            case "<" -> new Figure(null, low, Comparator.LT, unit, printed);
            case ".." -> new Figure(low, new BigDecimal(said[2]), Comparator.RANGE, unit, printed);
            default -> throw new IllegalArgumentException("no comparator: " + said[0] + " for " + printed);
        };
    }

    private static int length(CharSequence words) {
        return (int) words.toString().replaceAll("(?U)\\s", "").codePoints().count();
    }
}
