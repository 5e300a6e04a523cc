package org.indicatordashboard.publication;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

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

    protected Publication() {}

    Publication(Edition edition) {
        version = edition.version();
        publishedAt = edition.at();
        origin = edition.origin();
    }
}
