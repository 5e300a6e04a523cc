package org.indicatordashboard.reporting.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That something was sent under a key to a submission which was there already. */
@Entity
@Immutable
@Table(name = "submission_addition")
public class SentAddition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    public String who;

    @Column(name = "idempotency_key")
    public String idempotencyKey;

    @Column(name = "submission_id")
    public Long submission;

    @JdbcTypeCode(SqlTypes.CHAR)
    public String fingerprint;
}
