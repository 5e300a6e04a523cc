package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.indicatordashboard.publication.Revised;

/** Something that is measured, under its kebab-case code. */
@Entity
public class Indicator extends Revised {

    @Column(updatable = false)
    public String name;

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    @Column(updatable = false)
    public String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_domain", updatable = false)
    public Domain domain;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Measure measure;

    @Column(updatable = false)
    public String definition;

    @Column(name = "definition_en", updatable = false)
    public String definitionEn;
}
