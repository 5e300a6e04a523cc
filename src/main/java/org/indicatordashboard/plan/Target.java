package org.indicatordashboard.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

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
import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.publication.Revised;

/** A promised figure for an indicator and a region. */
@Entity
public class Target extends Revised {

    /** Of a target whose owner no document names. */
    private static final Words SETTLED =
            Words.of("责任单位由管理员确定，文件没有写明。", "Its owner was settled by an administrator; no document names one.");

    @Column(updatable = false)
    public String name;

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_class", updatable = false)
    public FigureClass figureClass;

    @Column(updatable = false)
    public String indicator;

    @Column(updatable = false)
    public String region;

    @Column(updatable = false)
    public String plan;

    /** Section of the plan's tree in which it stands. */
    @Column(name = "section_id", updatable = false)
    public String sectionId;

    @Embedded
    public StoredFigure figure;

    @Embedded
    public Citation citation;

    /** Null where no date is printed and none follows. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** Whether the due date follows from the context rather than from its own sentence. */
    @Column(name = "due_inferred", updatable = false)
    public boolean dueInferred;

    /** The value from which it starts, null for zero. In the indicator's unit. */
    @Column(precision = 30, scale = 10, updatable = false)
    public BigDecimal baseline;

    /** Id of the target which this threshold or structural one qualifies, null for most. */
    @Column(updatable = false)
    public String qualifies;

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
    @CollectionTable(name = "target_responsible", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "position")
    public List<Responsible> responsible = new ArrayList<>();

    private static String withNote(String note, String added) {
        if (note == null) {
            return added.strip();
        }
        return note.contains(added.strip()) ? note : note + added;
    }

    /** The same row with its owner settled by a person; a dataset file that says no more than before leaves it so. */
    Target ownedBy(String unit) {
        Target copy = new Target();
        copy.naturalKey = naturalKey;
        copy.fingerprint = fingerprint;
        copy.name = name;
        copy.nameEn = nameEn;
        copy.figureClass = figureClass;
        copy.indicator = indicator;
        copy.region = region;
        copy.plan = plan;
        copy.sectionId = sectionId;
        copy.figure = StoredFigure.of(figure.figure());
        copy.citation = citation.copy();
        copy.dueOn = dueOn;
        copy.dueInferred = dueInferred;
        copy.baseline = baseline;
        copy.qualifies = qualifies;
        copy.note = withNote(note, SETTLED.zh());
        copy.noteEn = withNote(noteEn, " " + SETTLED.en());
        copy.readingNote = readingNote;
        copy.readingNoteEn = readingNoteEn;
        copy.responsible.add(new Responsible(unit, Responsible.Role.LEAD));
        return copy;
    }

    /** As it was entered, without the digits that the database adds. */
    public BigDecimal baseline() {
        return Decimals.plain(baseline);
    }

    /** The units that owe it as the document prints them; empty where it names none. */
    public String printedOwners(String separator) {
        return responsible.stream().map(r -> r.unit).collect(Collectors.joining(separator));
    }

    /** The units that owe it; where the document names none, one null, so that targets nobody owes are a group too. */
    public List<String> owners() {
        return responsible.isEmpty()
                ? Collections.singletonList(null)
                : responsible.stream().map(r -> r.unit).toList();
    }
}
