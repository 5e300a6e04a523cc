package org.indicatordashboard.extraction;

/** Proposes the figures of a text. Without state: one may be shared by all. The same text gives the same proposals. */
public final class Extractor {

    /**
     * @param text official Chinese text as it comes, with line breaks, page numbers and Markdown
     * @param context what is known besides the text, {@link Context#none()} if nothing
     */
    public Extraction extract(String text, Context context) {
        return new ExtractedText(text, context).extraction();
    }
}
