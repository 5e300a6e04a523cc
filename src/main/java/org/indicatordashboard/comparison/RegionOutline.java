package org.indicatordashboard.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.indicatordashboard.publication.Revised;

/** The outline of a region; its natural key is the region's code. */
@Entity
@Table(name = "region_outline")
public class RegionOutline extends Revised {

    /** A GeoJSON geometry: Polygon or MultiPolygon in degrees of WGS 84, longitude first. */
    @Column(name = "geometry", length = Length.LONG32, updatable = false)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    public String geometry;
}
