package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.time.Period;

/** A figure of one indicator, region and period; a correction is another revision. */
@Entity
public class Observation extends Revised {

    @Column(updatable = false)
    public String indicator;

    @Column(updatable = false)
    public String region;

    /** SDMX notation, see {@link Period}. */
    @Column(updatable = false)
    public String period;

    /** First and last day of the period, for questions about time. */
    @Column(name = "period_start", updatable = false)
    public LocalDate periodStart;

    @Column(name = "period_end", updatable = false)
    public LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_class", updatable = false)
    public FigureClass figureClass;

    @Embedded
    public StoredFigure figure;

    /** The day from which it is known: its earliest document's, or the day its report was approved. */
    @Column(name = "known_from", updatable = false)
    public LocalDate knownFrom;

    /** How well a reported value is proven; null for what a document prints. */
    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_level", updatable = false)
    public EvidenceLevel evidenceLevel;

    /** Responsible unit that reported it; null for what a document prints. */
    @Column(name = "reported_by", updatable = false)
    public String reportedBy;

    /** Id of the submission that it was approved from; null for what a document prints. */
    @Column(updatable = false)
    public Long submission;

    @Column(updatable = false)
    public String note;

    @Column(name = "note_en", updatable = false)
    public String noteEn;

    /** Why value, comparator or unit is another one than the printed words alone say; null for most. */
    @Column(name = "reading_note", updatable = false)
    public String readingNote;

    @Column(name = "reading_note_en", updatable = false)
    public String readingNoteEn;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "observation_citation", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    public List<Citation> citations = new ArrayList<>();

    public Period period() {
        return Period.of(period);
    }

    /** The same content, for another revision. */
    public Observation copy() {
        Observation copy = new Observation();
        copy.naturalKey = naturalKey;
        copy.fingerprint = fingerprint;
        copy.indicator = indicator;
        copy.region = region;
        copy.setPeriod(period());
        copy.figureClass = figureClass;
        copy.figure = StoredFigure.of(figure.figure());
        copy.knownFrom = knownFrom;
        copy.evidenceLevel = evidenceLevel;
        copy.reportedBy = reportedBy;
        copy.submission = submission;
        copy.note = note;
        copy.noteEn = noteEn;
        copy.readingNote = readingNote;
        copy.readingNoteEn = readingNoteEn;
        copy.citations = new ArrayList<>(citations.stream().map(Citation::copy).toList());
        return copy;
    }

    public void setPeriod(Period of) {
        period = of.toString();
        periodStart = of.start();
        periodEnd = of.end();
    }
}
