package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.util.Map;

/** What the database keeps of a cell: beyond it something would be cut or rounded. */
final class Capacity {

    /** Characters, in most columns and in those of text. */
    private static final int SHORT = 100;

    private static final int TEXT = 2_000;

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("name_en", 200),
            Map.entry("as_printed", 200),
            Map.entry("issuer", 200),
            Map.entry("issuer_en", 300),
            Map.entry("title", 300),
            Map.entry("title_en", 300),
            Map.entry("section", 500),
            Map.entry("number", 50),
            Map.entry("note", TEXT),
            Map.entry("note_en", TEXT),
            Map.entry("reading_note", TEXT),
            Map.entry("reading_note_en", TEXT),
            Map.entry("definition", TEXT),
            Map.entry("definition_en", TEXT),
            Map.entry("reason", TEXT),
            Map.entry("reason_en", TEXT),
            Map.entry("remark", TEXT),
            Map.entry("remark_en", TEXT),
            Map.entry("lead", TEXT),
            Map.entry("joint", TEXT),
            Map.entry("documents", TEXT),
            Map.entry("of", TEXT),
            Map.entry("by", TEXT),
            Map.entry("regions", TEXT),
            Map.entry("mixed_units", TEXT),
            Map.entry("reading", TEXT),
            Map.entry("reading_en", TEXT),
            Map.entry("settled_by", TEXT),
            Map.entry("settled_by_en", TEXT),
            Map.entry("observations", TEXT),
            Map.entry("targets", TEXT),
            Map.entry("statement", TEXT),
            Map.entry("statement_en", TEXT));

    /** Of a number, before and after the point. */
    private static final int DIGITS = 20;

    private static final int DECIMALS = 10;

    private Capacity() {}

    /** Characters that fit into a column. */
    static int of(String column) {
        return LONGEST.getOrDefault(column, SHORT);
    }

    /** @throws NumberFormatException where it is no number, or one that would be rounded */
    static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.precision() - number.scale() > DIGITS || number.scale() > DECIMALS) {
            throw new NumberFormatException("the database would round it");
        }
        return number;
    }
}
