package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.indicatordashboard.time.Period;

/** What a unit reports for a month. */
@Entity
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @Column(name = "responsible_unit")
    public String unit;

    /** 2024-03. */
    @Column(name = "report_month")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String month;

    /** Follows from its rows, see {@link SubmissionState#of}. */
    @Enumerated(EnumType.STRING)
    @Column(name = "submission_state")
    public SubmissionState state;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "submitted_by")
    public String submittedBy;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** Under which its author sent it, so that the same one sent again is not another; null for none. */
    @Column(name = "idempotency_key")
    public String idempotencyKey;

    /** Over what was sent with the key. */
    @JdbcTypeCode(SqlTypes.CHAR)
    public String fingerprint;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    public List<SubmissionRow> rows = new ArrayList<>();

    /** Counts what changed in what is reported: values and evidence, never decisions. */
    public int revision;

    public Period period() {
        return Period.of(month);
    }

    /** As they were sent. Sorted here: for {@code @OrderBy} Hibernate would start a parser at each start. */
    List<SubmissionRow> inOrder() {
        return rows.stream().sorted(Comparator.comparingInt(r -> r.position)).toList();
    }

    Optional<SubmissionRow> row(String target) {
        return rows.stream().filter(r -> r.target.equals(target)).findFirst();
    }

    boolean isEditable() {
        return rows.stream().anyMatch(r -> r.state.isEditable());
    }

    void settle() {
        state = SubmissionState.of(rows.stream().map(r -> r.state).toList());
    }

    /** Whether somebody wrote, changed or submitted any of it, and so must not judge it. */
    boolean isOf(String who) {
        return who.equals(createdBy)
                || who.equals(submittedBy)
                || rows.stream()
                        .anyMatch(r ->
                                r.writtenBy.contains(who) || r.sent.stream().anyMatch(s -> s.who.equals(who)));
    }
}
