package org.indicatordashboard.plan;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** An action plan. */
@Entity
public class Plan extends Revised {

    public String title;

    @Column(name = "title_en")
    public String titleEn;

    public String region;

    public String document;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    /** Null where no end is printed. */
    @Column(name = "ends_on")
    public LocalDate endsOn;
}
