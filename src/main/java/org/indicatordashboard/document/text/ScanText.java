package org.indicatordashboard.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.page.PageBlock;
import org.indicatordashboard.document.page.PagePicture;
import org.indicatordashboard.document.page.PageRules;
import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.page.PlacedWord;
import org.indicatordashboard.document.page.WordPlace;
import org.indicatordashboard.document.page.WordPlaces;
import org.indicatordashboard.document.scan.GreyPicture;
import org.indicatordashboard.document.scan.Misreadings;
import org.indicatordashboard.document.scan.RecognizedPage;

/** The text of recognised pages, and their pictures without what the text hides. */
final class ScanText {

    private ScanText() {}

    static PagedText of(List<RecognizedPage> pages) {
        PageText raw = new PageText();
        List<List<PlacedWord>> words = new ArrayList<>();
        for (RecognizedPage page : pages) {
            List<PageBlock> blocks = PageBlock.of(page.lines(), new PageRules());
            raw.add(blocks);
            words.add(blocks.stream().flatMap(PageBlock::words).toList());
        }
        Misreadings.Mended mended = Misreadings.mend(Paragraphs.tidy(raw.text()));
        int[] flat = flat(mended.text());
        WordPlaces places = new WordPlaces(flat, mended.mended());
        BitSet hidden = hidden(mended.text());
        BitSet suspicious = Misreadings.suspicious(mended.text());
        List<PagePicture> pictures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            GreyPicture picture = pages.get(i).picture();
            double scale = (double) picture.width() / pages.get(i).width();
            List<WordPlace> placed = places.of(words.get(i), scale).stream()
                    .map(word -> word.holds(suspicious) ? word.doubted() : word)
                    .toList();
            pictures.add(picture(i + 1, picture, placed, flat, hidden));
        }
        return new PagedText(mended.text(), pictures, true);
    }

    static PagePicture picture(int number, GreyPicture picture, List<WordPlace> words, int[] flat, BitSet hidden) {
        List<WordPlace> covered = new ArrayList<>();
        for (WordPlace word : words) {
            for (int at = hidden.nextSetBit(word.start()); at >= 0 && at < word.end(); ) {
                int end = Math.min(word.end(), hidden.nextClearBit(at));
                covered.add(word.part(flat, at, end));
                at = hidden.nextSetBit(end);
            }
        }
        GreyPicture shown = picture.without(covered);
        return new PagePicture(number, shown.width(), shown.height(), shown.jpeg(), words);
    }

    static int[] flat(String text) {
        return text.codePoints().filter(c -> !FlatText.isSpace(c)).toArray();
    }

    /** Code points that are hidden where the text is shown. */
    static BitSet hidden(String text) {
        int[] all = flat(text);
        int[] shown = flat(Masking.of(text));
        BitSet hidden = new BitSet();
        for (int i = 0; i < all.length; i++) {
            hidden.set(i, all[i] != shown[i]);
        }
        return hidden;
    }
}
