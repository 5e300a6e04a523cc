package org.indicatordashboard.document.scan;

import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.document.page.PlacedLine;
import org.indicatordashboard.document.page.PlacedWord;

/**
 * A page with its words.
 *
 * @param lines in dots of the page as it was recognised
 * @param width of that page
 */
public record RecognizedPage(List<PlacedLine> lines, int width, GreyPicture picture) {

    int characters() {
        return words().mapToInt(word -> word.text().length()).sum();
    }

    /** How sure all its characters are on average, 0 to 100. */
    double sure() {
        long weighed = words().mapToLong(
                        word -> (long) word.sure() * word.text().length())
                .sum();
        return characters() == 0 ? 0 : (double) weighed / characters();
    }

    private Stream<PlacedWord> words() {
        return lines.stream().flatMap(line -> line.words().stream());
    }
}
