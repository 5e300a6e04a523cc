package org.indicatordashboard.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that publishers lock, so that versions follow one another without a gap. */
@Entity
@Table(name = "publication_head")
class Head {

    static final int ONLY = 1;

    @Id
    int id;

    long version;
}
