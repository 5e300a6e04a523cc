package org.indicatordashboard.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of words or a table, in the order of the page.
 *
 * @param line null for a table
 * @param table null for a line
 */
public record PageBlock(PlacedLine line, PageTable table) {

    /** Lines further apart are of two tables, in heights of a line. */
    private static final float LARGEST_STEP = 4;

    private static final int MOST_ROWS = 200;

    /** In the order of the text that is made of it. */
    public Stream<PlacedWord> words() {
        return line != null ? line.words().stream() : table.cells().stream().flatMap(cell -> cell.words().stream());
    }

    public static List<PageBlock> of(List<PlacedLine> lines, PageRules rules) {
        List<RuledTable> ruled = RuledTable.of(rules);
        Map<RuledTable, List<PlacedWord>> inside = new LinkedHashMap<>();
        List<Object> order = new ArrayList<>();
        for (PlacedLine line : lines) {
            List<PlacedWord> outside = new ArrayList<>();
            for (PlacedWord word : line.words()) {
                Optional<RuledTable> table =
                        ruled.stream().filter(each -> each.holds(word)).findFirst();
                if (table.isEmpty()) {
                    outside.add(word);
                } else {
                    if (!inside.containsKey(table.get())) {
                        order.add(table.get());
                    }
                    inside.computeIfAbsent(table.get(), each -> new ArrayList<>())
                            .add(word);
                }
            }
            if (!outside.isEmpty()) {
                order.add(new PlacedLine(outside));
            }
        }
        return blocks(order, inside);
    }

    private static List<PageBlock> blocks(List<Object> order, Map<RuledTable, List<PlacedWord>> inside) {
        List<PageBlock> blocks = new ArrayList<>();
        List<PlacedLine> waiting = new ArrayList<>();
        for (Object each : order) {
            if (each instanceof PlacedLine line && AlignedTable.mayBeRow(line) && isNext(waiting, line)) {
                waiting.add(line);
                continue;
            }
            flush(waiting, blocks);
            if (each instanceof RuledTable table) {
                blocks.add(new PageBlock(null, table.with(inside.get(table))));
            } else if (AlignedTable.mayBeRow((PlacedLine) each)) {
                waiting.add((PlacedLine) each);
            } else {
                blocks.add(new PageBlock((PlacedLine) each, null));
            }
        }
        flush(waiting, blocks);
        return blocks;
    }

    private static boolean isNext(List<PlacedLine> waiting, PlacedLine line) {
        if (waiting.isEmpty() || waiting.size() >= MOST_ROWS) {
            return false;
        }
        PlacedLine before = waiting.get(waiting.size() - 1);
        return line.top() - before.top() < LARGEST_STEP * (line.bottom() - line.top());
    }

    private static void flush(List<PlacedLine> waiting, List<PageBlock> blocks) {
        if (waiting.isEmpty()) {
            return;
        }
        Optional<PageTable> table = AlignedTable.of(waiting);
        table.ifPresentOrElse(
                found -> blocks.add(new PageBlock(null, found)),
                () -> waiting.forEach(line -> blocks.add(new PageBlock(line, null))));
        waiting.clear();
    }
}
