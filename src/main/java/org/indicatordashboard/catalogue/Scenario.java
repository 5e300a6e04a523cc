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

import org.indicatordashboard.publication.Revised;

/** A named scenario, platform or project. */
@Entity
public class Scenario extends Revised {

    /** As printed. */
    public String name;

    /** As printed: 场景, 平台, 园区. */
    @Column(name = "scenario_type")
    public String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "scenario_domain")
    public Domain domain;

    @Enumerated(EnumType.STRING)
    public ScenarioStatus status;

    public String region;

    public String remark;

    /** Ids of the documents that print the name; the span belongs to the first. */
    @ElementCollection
    @CollectionTable(name = "scenario_document", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderColumn(name = "position")
    @Column(name = "document")
    public List<String> documents = new ArrayList<>();

    /** Code points of the first document's text without white space. */
    @Column(name = "span_start")
    public int spanStart;

    @Column(name = "span_end")
    public int spanEnd;
}
