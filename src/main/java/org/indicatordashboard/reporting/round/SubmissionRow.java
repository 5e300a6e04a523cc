package org.indicatordashboard.reporting.round;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.observation.StoredFigure;

/** The value of one target in a submission. */
@Entity
@Table(name = "submission_row")
public class SubmissionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    public Submission submission;

    public int position;

    public String target;

    @Enumerated(EnumType.STRING)
    @Column(name = "row_state")
    public SubmissionState state;

    @Embedded
    public StoredFigure figure;

    public String period;

    public String evidence;

    public String remark;

    /** Why it was returned last; all reasons stand in the events. */
    @Column(name = "return_reason")
    public String returnReason;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** Id and revision of the observation that it became; null until approved. */
    public String observation;

    @Column(name = "observation_revision")
    public Integer observationRevision;

    void take(CheckedRow checked) {
        figure = StoredFigure.of(checked.figure());
        period = checked.period().toString();
        evidence = checked.evidence();
        remark = checked.remark();
    }

    /** As it was asked for, to be checked again. */
    RowRequest asRequest() {
        return new RowRequest(
                target,
                figure.low == null ? figure.high : figure.low,
                figure.comparator.code(),
                figure.unit,
                period,
                evidence,
                remark,
                figure.comparator == Comparator.RANGE ? figure.high : null);
    }
}
