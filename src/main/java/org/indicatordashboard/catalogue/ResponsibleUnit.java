package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.indicatordashboard.publication.Revised;

/** A unit (责任单位) that owes targets; its natural key is its name as printed, 区科委. */
@Entity
@Table(name = "responsible_unit")
public class ResponsibleUnit extends Revised {

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    @Column(updatable = false)
    public String region;

    /** Domain it leads for the whole plan, null for most. */
    @Column(name = "lead_domain", updatable = false)
    public String leadDomain;
}
