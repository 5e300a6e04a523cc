package org.indicatordashboard.publication;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

/** Rows on their way to the database, which go there in batches and are then forgotten: a load may have millions. */
final class Written {

    private static final int BATCH = 1_000;

    private final EntityManager entities;
    private final List<Object> rows = new ArrayList<>();

    Written(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            end();
        }
    }

    void end() {
        entities.flush();
        rows.forEach(entities::detach);
        rows.clear();
    }
}
