package org.indicatordashboard.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.publication.Revised;

/** A promised figure for an indicator and a region. */
@Entity
public class Target extends Revised {

    public String name;

    @Column(name = "name_en")
    public String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_class")
    public FigureClass figureClass;

    public String indicator;

    public String region;

    public String plan;

    /** Section of the plan's tree in which it stands. */
    @Column(name = "section_id")
    public String sectionId;

    @Embedded
    public StoredFigure figure;

    @Embedded
    public Citation citation;

    /** Null where no date is printed and none follows. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    /** Whether the due date follows from the context rather than from its own sentence. */
    @Column(name = "due_inferred")
    public boolean dueInferred;

    /** The value from which it starts, null for zero. In the indicator's unit. */
    @Column(precision = 30, scale = 10)
    public BigDecimal baseline;

    /** Id of the target which this threshold or structural one qualifies, null for most. */
    public String qualifies;

    public String note;

    @Column(name = "note_en")
    public String noteEn;

    /** Why value, comparator or unit is another one than the printed words alone say; null for most. */
    @Column(name = "reading_note")
    public String readingNote;

    @Column(name = "reading_note_en")
    public String readingNoteEn;

    @ElementCollection
    @CollectionTable(name = "target_responsible", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "position")
    public List<Responsible> responsible = new ArrayList<>();

    /** As it was entered, without the digits that the database adds. */
    public BigDecimal baseline() {
        return Decimals.plain(baseline);
    }

    /** The units that owe it; where the document names none, one null, so that targets nobody owes are a group too. */
    public List<String> owners() {
        return responsible.isEmpty()
                ? Collections.singletonList(null)
                : responsible.stream().map(r -> r.unit).toList();
    }
}
