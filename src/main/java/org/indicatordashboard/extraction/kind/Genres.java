package org.indicatordashboard.extraction.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.outline.Headings;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.Wordlist;

/** Tells from the head of a text what kind of document it is. */
final class Genres {

    private record Sign(boolean title, Genre genre, List<String> words) {}

    private static final List<Sign> SIGNS = Wordlist.rows("kinds.txt").stream()
            .map(row -> new Sign(
                    row.get(0).equals("title"),
                    Genre.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.subList(2, row.size())))
            .toList();

    private static final int HEAD = 800;
    private static final int REPORT_HEAD = 1500;
    private static final int OPENING = 160;
    private static final int TITLE = 60;
    private static final int LINES = 25;

    /** What may follow the word that names the kind: （2021-2023年）的通知》 */
    private static final Pattern DRESS = Pattern.compile("(（[^）]{0,20}）?|的通知|》|】)+$");

    private Genres() {}

    static Genre of(NormalizedText reading) {
        String head = reading.slice(0, HEAD);
        String start = reading.slice(0, REPORT_HEAD);
        String opening = reading.slice(0, OPENING).replaceAll("《[^》]*》", "");
        for (Sign sign : SIGNS) {
            if (sign.genre() == Genre.REPORT && opening.contains("工作报告")) {
                return Genre.REPORT;
            }
            String text = sign.genre() == Genre.REPORT ? start : head;
            boolean matches = sign.title()
                    ? isTitled(reading, sign.words())
                    : sign.words().stream().anyMatch(text::contains);
            if (matches) {
                return sign.genre();
            }
        }
        return Genre.OTHER;
    }

    /** A word like 总结+计划 is two that both stand in the title; 政府工作报告 may be followed by a subtitle. */
    private static boolean ends(String title, String word) {
        int plus = word.indexOf('+');
        if (plus > 0) {
            int first = title.indexOf(word.substring(0, plus));
            return first >= 0 && title.indexOf(word.substring(plus + 1), first) > 0;
        }
        return title.endsWith(word) || word.equals("政府工作报告") && title.contains(word) && title.indexOf('《') < 0;
    }

    /** Whether one of the first lines is short, has no stop and ends with the word: …行动方案, …的通知, （2021-2023年）. */
    private static boolean isTitled(NormalizedText reading, List<String> words) {
        int start = 0;
        for (int lines = 0; start < Math.min(reading.length(), HEAD) && lines < LINES; lines++) {
            int end = reading.nextLine(start);
            boolean heading = end - start > TITLE || Headings.level(reading, start, end, TenseMarkers::isTitle) >= 2;
            String line = heading ? "" : reading.slice(start, end);
            boolean plain = line.chars().noneMatch(c -> "。，；".indexOf(c) >= 0);
            String title = plain ? DRESS.matcher(line).replaceAll("") : "";
            if (!title.isEmpty() && words.stream().anyMatch(word -> ends(title, word))) {
                return true;
            }
            start = end;
        }
        return false;
    }
}
