package org.indicatordashboard.reporting.round;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.language.Coded;

/** Something that happened to a submission. Appended and never changed, so that reasons are kept for ever. */
@Entity
@Immutable
@Table(name = "submission_event")
public class SubmissionEvent {

    /** What happened. */
    public enum Deed implements Coded {
        CREATED,
        CHANGED,
        ATTACHED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        WITHDRAWN,
        /** Something was said, by the unit or a reviewer. */
        COMMENTED;

        boolean isReviewers() {
            return this == APPROVED || this == RETURNED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @Column(name = "submission_id")
    public Long submission;

    /** Target of the row; null for the whole. */
    public String target;

    @Enumerated(EnumType.STRING)
    public Deed deed;

    public String who;

    /** Whom that one stood in for; null for oneself. */
    @Column(name = "behalf_of")
    public String behalfOf;

    @Column(name = "happened_at")
    public Instant happenedAt;

    /** The value at that time, with its period. */
    @Column(name = "reported_value")
    public String value;

    public String reason;
}
