package org.indicatordashboard.file.provenance;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** What the files of one code were made from. */
@Entity
@Immutable
@Table(name = "export_record")
public class ExportRecord {

    @Id
    public String code;

    public String kind;

    @Column(name = "made_path")
    public String path;

    /** Its filters, sorted and encoded; empty for none. */
    @Column(name = "made_query")
    public String query;

    @Column(name = "as_of")
    public LocalDate asOf;

    @Column(name = "known_at")
    public LocalDate knownAt;

    @Column(name = "dataset_version")
    public long datasetVersion;

    /** When the first of them was made. */
    @Column(name = "created_at")
    public Instant createdAt;

    protected ExportRecord() {}

    ExportRecord(ExportQuery made, Instant at) {
        code = made.code();
        kind = made.kind().code();
        path = made.path();
        query = made.query();
        asOf = made.vantage().asOf();
        knownAt = made.vantage().knownAt();
        datasetVersion = made.vantage().version();
        createdAt = at;
    }

    public ExportQuery made() {
        ExportQuery.Kind known = Coded.ofCode(ExportQuery.Kind.class, kind).orElseThrow();
        return new ExportQuery(known, path, query, new Vantage(new AsOf(asOf, knownAt), datasetVersion));
    }
}
