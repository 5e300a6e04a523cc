package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What a row said when it was submitted, so that a reviewer sees what is new in it the next time. */
@Entity
@Immutable
@Table(name = "submission_row_sent")
public class SentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "row_id")
    public SubmissionRow row;

    public String who;

    @Column(name = "sent_at")
    public Instant sentAt;

    /** With its period: 2家 (2024-03). */
    @Column(name = "reported_value")
    public String value;

    public String evidence;

    public String remark;

    static SentRow of(SubmissionRow row, String who, Instant when) {
        SentRow sent = new SentRow();
        sent.row = row;
        sent.who = who;
        sent.sentAt = when;
        sent.value = row.value();
        sent.evidence = row.evidence;
        sent.remark = row.remark;
        return sent;
    }

    /** Members of the row that are no longer as they were sent. */
    List<String> changed() {
        List<String> changed = new ArrayList<>();
        if (!value.equals(row.value())) {
            changed.add("value");
        }
        if (!Objects.equals(evidence, row.evidence)) {
            changed.add("evidence");
        }
        if (!Objects.equals(remark, row.remark)) {
            changed.add("remark");
        }
        return changed;
    }
}
