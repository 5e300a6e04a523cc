package org.indicatordashboard.publication;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.hibernate.annotations.Immutable;

/** One dataset version: when it was published and from where. */
@Entity
@Immutable
public class Publication {

    @Id
    public long version;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    /** That something was changed about, {@link TouchedRegions#SHARED} among them. */
    @ElementCollection
    @CollectionTable(name = "publication_region", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "region", nullable = false)
    Set<String> regions;

    protected Publication() {}

    Publication(Edition edition, Set<String> regions) {
        this.regions = regions;
        version = edition.version();
        publishedAt = edition.at();
        origin = edition.origin();
    }
}
