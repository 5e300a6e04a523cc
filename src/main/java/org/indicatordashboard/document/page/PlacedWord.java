package org.indicatordashboard.document.page;

/**
 * Characters that stand together, and their place on the page as one sees it: from its upper left corner, in points of a
 * file or dots of a picture.
 *
 * @param sure how sure the recognition is of it, 0 to 100; what a file says itself is 100
 */
public record PlacedWord(String text, float left, float top, float right, float bottom, int sure) {

    public static final int CERTAIN = 100;

    float middle() {
        return (left + right) / 2;
    }

    float height() {
        return bottom - top;
    }
}
