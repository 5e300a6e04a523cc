package org.indicatordashboard.plan;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.publication.Revised;

/** 分年度目标: what a plan wants to have reached of a target by an earlier date. The natural key is {@code target~date}. */
@Entity
public class Milestone extends Revised {

    @Column(updatable = false)
    public String target;

    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    @Embedded
    public StoredFigure figure;

    @Embedded
    public Citation citation;

    @Column(updatable = false)
    public String note;

    @Column(name = "note_en", updatable = false)
    public String noteEn;
}
