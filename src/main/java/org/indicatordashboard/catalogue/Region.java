package org.indicatordashboard.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** A region under its GB/T 2260 code; an area inside a district has a suffix: 310107-haina. */
@Entity
public class Region extends Revised {

    public String name;

    @Column(name = "name_en")
    public String nameEn;

    /** city, district or area. */
    @Column(name = "region_level")
    public String level;

    /** Code of the region it lies in, null for the topmost. */
    public String parent;
}
