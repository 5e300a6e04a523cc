package org.indicatordashboard.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.language.Coded;

/** What one publication did to one row. */
@Entity
@Immutable
@Table(name = "published_change")
public class Change {

    /** What happened to the row. */
    public enum Action implements Coded {
        ADDED,
        CORRECTED,
        WITHDRAWN;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    public long version;

    public String kind;

    @Column(name = "natural_key")
    public String naturalKey;

    public int revision;

    @Enumerated(EnumType.STRING)
    public Action action;

    /** The only one that it is about; null where it is about what regions share. */
    @Transient
    String region;

    protected Change() {}

    public Change(long version, String kind, String naturalKey, int revision, Action action) {
        this.version = version;
        this.kind = kind;
        this.naturalKey = naturalKey;
        this.revision = revision;
        this.action = action;
    }

    Change about(String region) {
        this.region = region;
        return this;
    }
}
