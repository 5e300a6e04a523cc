package org.indicatordashboard.reading;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.indicatordashboard.language.Coded;

/** What was decided about one figure of a document. Nothing is deleted: undoing is noted beside it, once. */
@Entity
public class Decision {

    /** Accepted into the dataset, or dismissed with a reason. */
    public enum Verdict implements Coded {
        ACCEPTED,
        DISMISSED;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @Column(updatable = false)
    public String document;

    /** Words and which of their occurrences: they find the figure again in a new version of the text. */
    @Column(name = "cited_words", updatable = false)
    public String asPrinted;

    @Column(updatable = false)
    public int occurrence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Verdict verdict;

    /** Why it was dismissed; null where it was accepted. */
    @Column(updatable = false)
    public String reason;

    /** observation or target; null where it was dismissed. */
    @Column(name = "result_kind", updatable = false)
    public String resultKind;

    /** Id of the observation or target. */
    @Column(name = "result_id", updatable = false)
    public String resultId;

    @Column(name = "decided_by", updatable = false)
    public String decidedBy;

    @Column(name = "decided_at", updatable = false)
    public Instant decidedAt;

    @Column(name = "undone_by")
    public String undoneBy;

    @Column(name = "undone_at")
    public Instant undoneAt;
}
