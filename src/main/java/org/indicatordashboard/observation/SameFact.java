package org.indicatordashboard.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.indicatordashboard.publication.Revised;

/** Two observations that are one fact under two regions: never summed. */
@Entity
@Table(name = "same_fact")
public class SameFact extends Revised {

    public String observation;

    @Column(name = "same_as")
    public String sameAs;

    public String note;

    @Column(name = "note_en")
    public String noteEn;
}
