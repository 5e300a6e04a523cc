package org.indicatordashboard.file;

import java.util.Arrays;

import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.file.office.XlsxTableWriter;
import org.indicatordashboard.file.table.CsvWriter;
import org.indicatordashboard.file.table.JsonStatWriter;
import org.indicatordashboard.file.table.SdmxCsvWriter;
import org.indicatordashboard.file.table.TableWriter;

/**
 * The formats of tables. A new one is its writer and its line here: the interface description follows, and
 * {@code FormatsTest} tells what is missing in the menu of the pages and in the README.
 */
public enum TableFormat implements FileFormat {
    CSV("csv", ".csv", "text/csv", ";charset=UTF-8;header=present", new CsvWriter()),
    XLSX("xlsx", ".xlsx", OfficeTypes.XLSX, "", new XlsxTableWriter()),
    JSON_STAT("json-stat2", ".json", "application/json", ";charset=UTF-8", new JsonStatWriter()),
    SDMX_CSV(
            "sdmx-csv",
            ".sdmx.csv",
            "application/vnd.sdmx.data+csv",
            ";version=2.0.0;charset=UTF-8",
            new SdmxCsvWriter());

    private final String code;
    private final String ending;
    private final String mediaType;
    private final String parameters;
    private final TableWriter writer;

    /** @param ending of its files; one folder may hold all formats of a table */
    TableFormat(String code, String ending, String mediaType, String parameters, TableWriter writer) {
        this.code = code;
        this.ending = ending;
        this.mediaType = mediaType;
        this.parameters = parameters;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    public String ending() {
        return ending;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String contentType() {
        return mediaType + parameters;
    }

    /** Those that write any table, statistical data set or not. */
    public static TableFormat[] ofLists() {
        return Arrays.stream(values()).filter(f -> !f.writer.isStatistical()).toArray(TableFormat[]::new);
    }

    public TableWriter writer() {
        return writer;
    }
}
