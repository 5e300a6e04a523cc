package org.indicatordashboard.plan;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.publication.Revised;

/** A chapter, goal, result, part or action of a plan; it may set no number at all. */
@Entity
@Table(name = "plan_section")
public class Section extends Revised {

    @Column(updatable = false)
    public String plan;

    /** Unique within the plan; the natural key is {@code plan/sectionId}. */
    @Column(name = "section_id", updatable = false)
    public String sectionId;

    /** Section id of the one above, null at the top. */
    @Column(updatable = false)
    public String parent;

    /** chapter, goal, result, part or action. */
    @Column(updatable = false)
    public String kind;

    /** As printed: 二(一)9. */
    @Column(name = "section_number", updatable = false)
    public String number;

    @Column(updatable = false)
    public String title;

    @Column(name = "title_en", updatable = false)
    public String titleEn;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "plan_section_responsible", joinColumns = @JoinColumn(name = "plan_section_id"))
    @OrderColumn(name = "position")
    public List<Responsible> responsible = new ArrayList<>();
}
