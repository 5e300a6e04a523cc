package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.indicatordashboard.publication.Revised;

/** Something that is measured, under its kebab-case code. */
@Entity
public class Indicator extends Revised {

    public String name;

    @Column(name = "name_en")
    public String nameEn;

    public String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_domain")
    public Domain domain;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    public String definition;

    @Column(name = "definition_en")
    public String definitionEn;
}
