package org.indicatordashboard.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.time.Period;

/** Tables of indicators: the head of a column gives the time, the row its unit, the cell a bare number. */
public final class Tables {

    /**
     * A figure whose kind and time its column has settled.
     *
     * @param heading of its row, with what its column names
     * @param growth whether it says by how much the thing grew
     */
    public record Entry(Draft draft, Kind kind, Period period, String heading, boolean growth, CellPlace cell) {}

    private static final int FEWEST_CELLS = 3;
    private static final int MOST_HEADS = 3;

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
            int fewest = row.isBarred(reading) ? FEWEST_CELLS - 1 : FEWEST_CELLS + (loose ? 1 : 0);
            if (row.isRuler(reading)) {
                continue;
            }
            if (row.cells().size() >= fewest && same && !(loose && row.isProse(reading))) {
                table.add(row);
            } else {
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
        int heads = headRows(table);
        TableCaption caption = TableCaption.above(reading, table.get(0).start());
        List<TableColumn> columns = TableColumn.of(reading, table.subList(0, heads), caption, profile);
        boolean barred = table.get(0).isBarred(reading);
        if (columns.stream().noneMatch(TableColumn::isValue) && !barred) {
            return;
        }
        for (TableRow row : table.subList(heads, table.size())) {
            rows.add(row);
            readRow(row, columns, caption, barred);
        }
    }

    /** One, or more where a cell of the first row spans several columns or rows. */
    private int headRows(List<TableRow> table) {
        TableRow first = table.get(0);
        int heads = 1;
        while (heads < MOST_HEADS
                && heads + 1 < table.size()
                && first.isBarred(reading)
                && table.get(heads).spansWith(first, reading)) {
            heads++;
        }
        return heads;
    }

    private void readRow(TableRow row, List<TableColumn> columns, TableCaption caption, boolean barred) {
        String unit = row.unit(reading, columns);
        boolean unitColumn = columns.stream().anyMatch(column -> column.role() == TableColumn.Role.UNIT);
        String shared = unit.isEmpty() ? caption.unit() : unit;
        String heading = row.heading(reading, columns);
        Period due = due(row, columns);
        Period year = year(row, columns);
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            TableColumn column = columns.get(i);
            TableRow.Cell cell = row.cells().get(i);
            boolean own = column.role() == TableColumn.Role.WORDS && barred;
            if (!column.isValue() && !own) {
                continue;
            }
            boolean counted = unitColumn && !column.isNumber();
            Draft draft = TableCell.read(
                    reading, cell, own ? counted ? unit : "" : column.unit().isEmpty() ? shared : column.unit());
            if (draft == null
                    || own && (isYear(cell) || TableRow.text(reading, cell).equals(heading))) {
                continue;
            }
            row.values().add(cell);
            Kind meant = due != null || caption.targets() ? Kind.TARGET : Kind.OBSERVATION;
            Kind kind = column.kind() == null ? meant : column.kind();
            Period period = column.kind() == null ? time(kind, caption) : column.period();
            if (kind == Kind.TARGET && due != null) {
                period = due;
            } else if (kind == Kind.OBSERVATION && year != null) {
                period = year;
            }
            boolean named = column.name().isEmpty() || heading.endsWith(column.name());
            entries.add(new Entry(
                    draft,
                    kind,
                    period,
                    named ? heading : heading + column.name(),
                    column.role() == TableColumn.Role.GROWTH,
                    new CellPlace(
                            heading.isEmpty()
                                    ? TableRow.text(reading, row.cells().get(0))
                                    : heading,
                            column.title())));
        }
    }

    /** The year that names the row: |2021年|326|; null where words name it. */
    private Period year(TableRow row, List<TableColumn> columns) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            TableRow.Cell cell = row.cells().get(i);
            if (columns.get(i).role() == TableColumn.Role.WORDS && isYear(cell)) {
                return TimeReader.at(reading, cell.start()).period(profile.year());
            }
        }
        return null;
    }

    private boolean isYear(TableRow.Cell cell) {
        TimeMention mention = cell.end() > cell.start() ? TimeReader.at(reading, cell.start()) : null;
        return mention != null && mention.end() == cell.end();
    }

    private Period time(Kind kind, TableCaption caption) {
        Period given = caption.time() == null ? null : caption.time().period(profile.year());
        if (kind == Kind.OBSERVATION) {
            return given == null ? profile.review(null) : given;
        }
        return given == null ? null : Period.day(given.end());
    }

    /** 完成时限: the day the targets of the row are due; null without such a column. */
    private Period due(TableRow row, List<TableColumn> columns) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).role() != TableColumn.Role.DEADLINE) {
                continue;
            }
            TableRow.Cell cell = row.cells().get(i);
            for (int at = cell.start(); at < cell.end(); at++) {
                TimeMention mention = TimeReader.at(reading, at);
                Period period = mention == null ? null : mention.period(profile.year());
                if (period != null) {
                    return Period.day(period.end());
                }
            }
        }
        return null;
    }
}
