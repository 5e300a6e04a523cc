package org.indicatordashboard.reporting.question;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** That a unit was asked about a finding, in the words it had then. */
@Entity
@Immutable
@Table(name = "check_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    /** Id of the finding. */
    @Column(name = "finding")
    public String check;

    @Column(name = "responsible_unit")
    public String unit;

    @Column(name = "question_text")
    public String text;

    @Column(name = "question_text_en")
    public String textEn;

    @Column(name = "asked_by")
    public String askedBy;

    @Column(name = "asked_at")
    public Instant askedAt;
}
