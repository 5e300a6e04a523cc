package org.indicatordashboard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.publication.Revised;

/** Something the documents say near a target that is not counted for it, and why. */
@Entity
@Table(name = "evidence")
public class RelatedEvidence extends Revised {

    /** How it stands to the target. */
    public enum Relation implements Coded {
        /** Another indicator that fits the picture. */
        SUPPORTS,
        /** Speaks of the same matter, but its unit or class differs. */
        PARTIAL,
        /** Looks alike and is not. */
        NOT_COMPARABLE;
    }

    @Column(updatable = false)
    public String target;

    /** Observation id; null where a scenario is the evidence. */
    @Column(updatable = false)
    public String observation;

    /** Scenario id; null where an observation is the evidence. */
    @Column(updatable = false)
    public String scenario;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Relation relation;

    @Column(updatable = false)
    public String reason;

    @Column(name = "reason_en", updatable = false)
    public String reasonEn;
}
