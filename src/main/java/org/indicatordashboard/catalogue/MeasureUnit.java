package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.indicatordashboard.publication.Revised;

/** A unit of measure; its natural key is the unit as printed, 个 or 亿元. */
@Entity
@Table(name = "measure_unit")
public class MeasureUnit extends Revised {

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    /** count, money, ratio, time, area, rank, rate, density or other. */
    @Column(updatable = false)
    public String kind;
}
