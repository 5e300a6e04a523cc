package org.indicatordashboard.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.indicatordashboard.publication.Revised;

/** Two observations that are one fact under two regions: never summed. */
@Entity
@Table(name = "same_fact")
public class SameFact extends Revised {

    @Column(updatable = false)
    public String observation;

    @Column(name = "same_as", updatable = false)
    public String sameAs;

    @Column(updatable = false)
    public String note;

    @Column(name = "note_en", updatable = false)
    public String noteEn;
}
