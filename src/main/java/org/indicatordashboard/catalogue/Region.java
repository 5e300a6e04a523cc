package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** A region under its GB/T 2260 code; an area inside a district has a suffix: 310107-haina. */
@Entity
public class Region extends Revised {

    @Column(updatable = false)
    public String name;

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    /** city, district or area. */
    @Column(name = "region_level", updatable = false)
    public String level;

    /** Code of the region it lies in, null for the topmost. */
    @Column(updatable = false)
    public String parent;
}
