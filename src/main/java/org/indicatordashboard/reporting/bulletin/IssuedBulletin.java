package org.indicatordashboard.reporting.bulletin;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody issued the bulletin of a month. From then on it is never written anew. */
@Entity
@Immutable
@Table(name = "issued_bulletin")
public class IssuedBulletin {

    /** 2024-03. */
    @Id
    @Column(name = "report_month")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String month;

    /** The one it was written from. */
    @Column(name = "dataset_version")
    public long version;

    @Column(name = "issued_by")
    public String issuedBy;

    @Column(name = "issued_at")
    public Instant issuedAt;
}
