package org.indicatordashboard.catalogue;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.publication.Revised;

/** A named scenario, platform or project. */
@Entity
public class Scenario extends Revised {

    /** As printed. */
    @Column(updatable = false)
    public String name;

    /** As printed: 场景, 平台, 园区. */
    @Column(name = "scenario_type", updatable = false)
    public String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "scenario_domain", updatable = false)
    public Domain domain;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ScenarioStatus status;

    @Column(updatable = false)
    public String region;

    @Column(updatable = false)
    public String remark;

    @Column(name = "remark_en", updatable = false)
    public String remarkEn;

    /** Ids of the documents that print the name; the span belongs to the first. */
    @Immutable
    @ElementCollection
    @CollectionTable(name = "scenario_document", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderColumn(name = "position")
    @Column(name = "document")
    public List<String> documents = new ArrayList<>();

    /** Code points of the first document's text without white space. */
    @Column(name = "span_start", updatable = false)
    public int spanStart;

    @Column(name = "span_end", updatable = false)
    public int spanEnd;
}
