package org.indicatordashboard.file.table;

import java.util.List;
import java.util.Map;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/**
 * A statistical data set as it is described to programs: what its files name as their structure.
 *
 * @param dataflow as in {@link Table.Statistics}
 * @param columns those that have a place in it
 * @param dimensions keys of the columns that are its dimensions, in their order; {@link Column.Role#TIME} has no codes
 * @param codeLists of columns, by their keys
 */
public record DataStructure(
        String dataflow,
        Words name,
        List<? extends Column<?>> columns,
        List<String> dimensions,
        Map<String, CodeList> codeLists) {

    /** Who keeps the structures, in SDMX. */
    public static final String AGENCY = "INDICATOR_DASHBOARD";

    /** Of all structures: they change by addition. */
    public static final String VERSION = "1.0.0";

    /** Knows the structures of a room. */
    public interface Source {
        /** With the codes that are known there. */
        List<DataStructure> at(Vantage vantage);
    }
}
