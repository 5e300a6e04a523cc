package org.indicatordashboard.reading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.DocumentPages;
import org.indicatordashboard.extraction.Uncertain;

/** What of a recognised text may read otherwise. */
@ApplicationScoped
class RecognisedWords {

    /** Recognised less surely than this, of 100, a word may be another. */
    private static final int DOUBTFUL = 60;

    @Inject
    DocumentPages pages;

    List<Uncertain> uncertain(String document, String text) {
        return pages.of(document, text).stream()
                .flatMap(page -> page.placed().stream())
                .filter(word -> word.mended() || word.sure() < DOUBTFUL)
                .map(word -> new Uncertain(word.start(), word.end(), word.mended()))
                .toList();
    }
}
