package org.indicatordashboard.plan;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** An action plan. */
@Entity
public class Plan extends Revised {

    @Column(updatable = false)
    public String title;

    @Column(name = "title_en", updatable = false)
    public String titleEn;

    @Column(updatable = false)
    public String region;

    @Column(updatable = false)
    public String document;

    @Column(name = "starts_on", updatable = false)
    public LocalDate startsOn;

    /** Null where no end is printed. */
    @Column(name = "ends_on", updatable = false)
    public LocalDate endsOn;
}
