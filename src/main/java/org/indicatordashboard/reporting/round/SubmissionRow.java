package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.time.Period;

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

    /** Period of the earlier value that it was copied from, until somebody confirms it; then null. */
    @Column(name = "copied_from")
    public String copiedFrom;

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

    /** What it said each time it was submitted, the first time first. */
    @OneToMany(mappedBy = "row", cascade = CascadeType.PERSIST)
    public List<SentRow> sent = new ArrayList<>();

    /**
     * Who leaves it as it was has not written it.
     *
     * @return whether it says something else now
     */
    boolean take(CheckedRow checked, Set<String> who) {
        List<String> before = said();
        take(checked);
        boolean isOther = !said().equals(before);
        if (isOther) {
            writtenBy.addAll(who);
        }
        return isOther;
    }

    /** Whether it says what that one says. */
    boolean says(CheckedRow checked) {
        return said().equals(said(
                checked.figure().asPrinted(),
                checked.period().toString(),
                checked.evidence(),
                checked.remark(),
                Copied.period(checked)));
    }

    /** Whether something has to happen to it yet. */
    boolean isOpen() {
        return state.isEditable() || state == SubmissionState.SUBMITTED;
    }

    /** Whether it was taken back before it was ever approved, so that it can be written anew. */
    boolean isFree() {
        return state == SubmissionState.WITHDRAWN && observation == null;
    }

    void handIn(String who, Instant when) {
        state = SubmissionState.SUBMITTED;
        sent.add(SentRow.of(this, who, when));
    }

    /** As it was submitted before the present time; empty where that is the first. */
    Optional<SentRow> sentBefore() {
        List<SentRow> earlier = sent.stream()
                .sorted(java.util.Comparator.comparing(s -> s.sentAt))
                .toList();
        int last = earlier.size() - (state.isEditable() ? 1 : 2);
        return last < 0 ? Optional.empty() : Optional.of(earlier.get(last));
    }

    Period period() {
        return Period.of(period);
    }

    /** With its period: 2家 (2024-03). */
    String value() {
        return "%s (%s)".formatted(figure.asPrinted, period);
    }

    private List<String> said() {
        return figure == null ? List.of() : said(figure.asPrinted, period, evidence, remark, copiedFrom);
    }

    private static List<String> said(String... members) {
        return Stream.of(members).map(String::valueOf).toList();
    }

    private void take(CheckedRow checked) {
        figure = StoredFigure.of(checked.figure());
        period = checked.period().toString();
        evidence = checked.evidence();
        remark = checked.remark();
        copiedFrom = Copied.period(checked);
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
                figure.comparator == Comparator.RANGE ? figure.high : null,
                copiedFrom);
    }
}
