package org.indicatordashboard.publication;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The door to what has been told, and what not yet. */
@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, String> {

    @Inject
    Publications publications;

    /** From a new address on its history is not told, only what comes after {@code version}. */
    @Transactional
    void beginAfter(long version, URI url) {
        if (findByIdOptional(url.toString()).isEmpty()) {
            WebhookDelivery told = new WebhookDelivery();
            told.url = url.toString();
            told.version = version;
            persist(told);
        }
    }

    /** The oldest version that the address has still to be told; 0 where there is none. */
    @Transactional
    long next(URI url) {
        long told = findById(url.toString()).version;
        return told < publications.newest() ? told + 1 : 0;
    }

    @Transactional
    void note(long version, URI url) {
        findById(url.toString()).version = version;
    }
}
