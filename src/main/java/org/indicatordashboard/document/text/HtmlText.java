package org.indicatordashboard.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words of a web page; scripts, styles and markup never get further than here. */
final class HtmlText implements TextSource {

    private static final String NOT_WORDS = "script, style, noscript, template, iframe, object, svg, nav, head";

    @Override
    public String read(byte[] file) {
        try {
            // A page that names no charset is decoded like plain text.
            Document named = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            Document page = isNamed(named) ? named : Jsoup.parse(PlainText.decode(file));
            page.select(NOT_WORDS).remove();
            HtmlTables.flatten(page);
            return page.body().wholeText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNamed(Document page) {
        return !page.select("meta[charset], meta[http-equiv=Content-Type]").isEmpty();
    }
}
