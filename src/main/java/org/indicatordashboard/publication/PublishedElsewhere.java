package org.indicatordashboard.publication;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Looks for what another service on the same database has published, so that it is answered from within a second. The
 * question is one row by its key; an embedded database, which nobody else can open, answers it within microseconds.
 */
@ApplicationScoped
class PublishedElsewhere {

    private static final Logger LOG = Logger.getLogger(PublishedElsewhere.class);
    private static final long EVERY_MILLISECONDS = 500;

    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(PublishedElsewhere::thread);

    @Inject
    CurrentVersion current;

    void begin(@Observes StartupEvent start) {
        watch.scheduleWithFixedDelay(this::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }

    private void look() {
        try {
            current.catchUp();
        } catch (RuntimeException away) {
            // Readiness says that the database is away; here it is only asked again.
            LOG.debug("the database does not say what is published", away);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "published-elsewhere");
        thread.setDaemon(true);
        return thread;
    }
}
