package org.indicatordashboard.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.time.Period;

/** Tables of indicators: the head of a column gives the time, the row its unit, the cell a bare number. */
public final class Tables {

    /** A figure whose kind and time its column has settled. */
    public record Entry(Draft draft, Kind kind, Period period, String heading) {}

    private static final int FEWEST_CELLS = 3;

    private final NormalizedText reading;
    private final Profile profile;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private Tables(NormalizedText reading, Profile profile) {
        this.reading = reading;
        this.profile = profile;
    }

    public static Tables of(NormalizedText reading, Profile profile) {
        Tables tables = new Tables(reading, profile);
        tables.readAll(false);
        if (tables.entries.isEmpty()) {
            tables.readAll(true);
        }
        return tables;
    }

    private void readAll(boolean loose) {
        List<TableRow> table = new ArrayList<>();
        for (int start = 0; start < reading.length(); start = reading.nextLine(start)) {
            TableRow row = TableRow.of(reading, start, reading.nextLine(start), loose);
            boolean same = !loose
                    || table.isEmpty()
                    || row.cells().size() == table.get(0).cells().size();
            if (row.cells().size() >= FEWEST_CELLS + (loose ? 1 : 0) && same && !(loose && row.isProse(reading))) {
                table.add(row);
            } else if (!row.isRuler(reading)) {
                readTable(table);
                table.clear();
            }
        }
        readTable(table);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Whether a draft of the running text lies in a cell that is read here, or runs over the border of cells. */
    public boolean covers(Draft draft) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TableRow row = rows.get(middle);
            if (row.end() <= draft.start()) {
                low = middle + 1;
            } else if (row.start() >= draft.end()) {
                high = middle - 1;
            } else {
                return row.isValue(draft);
            }
        }
        return false;
    }

    private void readTable(List<TableRow> table) {
        if (table.size() < 2) {
            return;
        }
        List<TableColumn> columns = TableColumn.of(reading, table.get(0), profile);
        if (columns.stream().noneMatch(TableColumn::isValue)) {
            return;
        }
        for (TableRow row : table.subList(1, table.size())) {
            rows.add(row);
            readRow(row, columns);
        }
    }

    private void readRow(TableRow row, List<TableColumn> columns) {
        String unit = row.unit(reading, columns);
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            TableColumn column = columns.get(i);
            Draft draft = column.isValue() ? TableCell.read(reading, row.cells().get(i), unit) : null;
            if (draft != null) {
                row.values().add(row.cells().get(i));
                entries.add(new Entry(draft, column.kind(), column.period(), row.heading(reading, columns)));
            }
        }
    }
}
