package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

    /** A draft may still change, unlike what is published. */
    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "low", precision = 30, scale = 10))
    @AttributeOverride(name = "high", column = @Column(name = "high", precision = 30, scale = 10))
    @AttributeOverride(name = "comparator", column = @Column(name = "comparator"))
    @AttributeOverride(name = "unit", column = @Column(name = "measure_unit"))
    @AttributeOverride(name = "asPrinted", column = @Column(name = "as_printed"))
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

    /** Everybody who wrote or changed it, or attached evidence to it. */
    @ElementCollection
    @CollectionTable(name = "submission_row_author", joinColumns = @JoinColumn(name = "row_id"))
    @Column(name = "who")
    public Set<String> writtenBy = new TreeSet<>();

    /** Who leaves it as it was has not written it. */
    void take(CheckedRow checked, String who) {
        List<String> before = said();
        take(checked);
        if (!said().equals(before)) {
            writtenBy.add(who);
        }
    }

    private List<String> said() {
        return figure == null
                ? List.of()
                : Stream.of(figure.asPrinted, period, evidence, remark)
                        .map(String::valueOf)
                        .toList();
    }

    private void take(CheckedRow checked) {
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
