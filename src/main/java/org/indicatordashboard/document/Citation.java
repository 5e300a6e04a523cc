package org.indicatordashboard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The place that prints a figure: document, section, the words and which of their occurrences. */
@Embeddable
public class Citation {

    @Column(name = "document", updatable = false)
    public String document;

    @Column(name = "section_path", updatable = false)
    public String section;

    @Column(name = "cited_words", updatable = false)
    public String asPrinted;

    /** Counts from 1 among equal words of the document. */
    @Column(name = "occurrence", updatable = false)
    public int occurrence;

    protected Citation() {}

    public Citation(String document, String section, String asPrinted, int occurrence) {
        this.document = document;
        this.section = section;
        this.asPrinted = asPrinted;
        this.occurrence = occurrence;
    }

    /** For another revision: an embedded value belongs to one row only. */
    public Citation copy() {
        return new Citation(document, section, asPrinted, occurrence);
    }
}
