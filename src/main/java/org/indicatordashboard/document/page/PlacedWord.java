package org.indicatordashboard.document.page;

/** Characters that stand together, and their place on the page as one sees it: from its upper left corner, in points. */
public record PlacedWord(String text, float left, float top, float right, float bottom) {

    float middle() {
        return (left + right) / 2;
    }

    float height() {
        return bottom - top;
    }
}
