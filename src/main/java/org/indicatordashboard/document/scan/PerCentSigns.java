package org.indicatordashboard.document.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.indicatordashboard.document.page.PlacedWord;

/**
 * The data for Chinese takes the first circle of a per cent sign for a 9 now and then: 7.5% becomes 7.59%. That for English
 * does not, and is asked about the end of such a number again.
 */
final class PerCentSigns {

    private static final String LANGUAGE = "eng";
    private static final String ONE_LINE = "7";

    /** Such a number is doubtful, whatever it turns out to be. */
    private static final int UNSURE = 50;

    private static final Pattern SUSPICIOUS = Pattern.compile("(.*[0-9])9[%％](.*)");

    private static final Pattern WHOLE_SIGN = Pattern.compile("([0-9.]*[0-9])9([，。、；,]?)");

    /** Of the second circle a letter or digit is made, behind the sign. */
    private static final Pattern LEFT_OVER = Pattern.compile("(?<=[0-9][%％])[0-9A-Za-z]+(?=$|[，。；、;,.)）])");

    private final TesseractRun run;
    private final BufferedImage page;

    PerCentSigns(TesseractRun run, BufferedImage page) {
        this.run = run;
        this.page = page;
    }

    PlacedWord mend(PlacedWord word) {
        String text = LEFT_OVER.matcher(word.text()).replaceAll("");
        Matcher whole = WHOLE_SIGN.matcher(text);
        if (word.sure() < UNSURE && whole.matches()) {
            String sign = whole.group(1) + "%";
            return again(word).startsWith(sign) ? unsure(word, sign + whole.group(2)) : word;
        }
        Matcher suspicious = SUSPICIOUS.matcher(text);
        if (!suspicious.matches()) {
            return text.equals(word.text()) ? word : unsure(word, text);
        }
        String without = suspicious.group(1);
        String ending = without.substring(without.length() - 1) + "%";
        String again = again(word);
        boolean isPart =
                again.contains(ending) && !again.contains("9%") || ending.equals("9%") && !again.contains("99%");
        return unsure(word, isPart ? without + "%" + suspicious.group(2) : text);
    }

    private String again(PlacedWord word) {
        return String.join("", run.read(cut(word), LANGUAGE, ONE_LINE)).replace(" ", "");
    }

    private static PlacedWord unsure(PlacedWord word, String text) {
        return new PlacedWord(
                text, word.left(), word.top(), word.right(), word.bottom(), Math.min(UNSURE, word.sure()));
    }

    /** The word with some paper around it. */
    private BufferedImage cut(PlacedWord word) {
        int margin = (int) (word.bottom() - word.top()) / 2;
        int left = Math.max(0, (int) word.left() - margin / 2);
        int top = Math.max(0, (int) word.top() - margin / 4);
        int right = Math.min(page.getWidth(), (int) word.right() + margin / 2);
        int bottom = Math.min(page.getHeight(), (int) word.bottom() + margin / 4);
        BufferedImage cut =
                new BufferedImage(right - left + 2 * margin, bottom - top + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = cut.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, cut.getWidth(), cut.getHeight());
        pen.drawImage(page.getSubimage(left, top, right - left, bottom - top), margin, margin, null);
        pen.dispose();
        return cut;
    }
}
