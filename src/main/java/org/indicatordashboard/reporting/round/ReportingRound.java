package org.indicatordashboard.reporting.round;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The round of one unit in one month: held while its submission is looked for, so that two people make one. */
@Entity
@Immutable
@Table(name = "reporting_round")
public class ReportingRound {

    /** Whose, and of when. */
    @Embeddable
    public record Of(
            @Column(name = "responsible_unit") String unit,

            @Column(name = "report_month") @JdbcTypeCode(SqlTypes.CHAR)
            String month)
            implements Serializable {}

    @EmbeddedId
    public Of of;
}
