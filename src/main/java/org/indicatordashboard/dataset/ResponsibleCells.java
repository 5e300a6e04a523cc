package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.plan.Responsible;

/** Reads the cells that name who owes something, the same for sections and targets. */
final class ResponsibleCells {

    private ResponsibleCells() {}

    static List<Responsible> read(Row row, Keys keys) {
        List<Responsible> responsible = new ArrayList<>();
        add("lead", Responsible.Role.LEAD, row, keys, responsible);
        add("joint", Responsible.Role.JOINT, row, keys, responsible);
        return responsible;
    }

    private static void add(String column, Responsible.Role role, Row row, Keys keys, List<Responsible> responsible) {
        for (String unit : row.references(
                column, keys.of(CatalogueCsv.RESPONSIBLE_UNITS), CatalogueCsv.RESPONSIBLE_UNITS.name())) {
            responsible.add(new Responsible(unit, role));
        }
    }
}
