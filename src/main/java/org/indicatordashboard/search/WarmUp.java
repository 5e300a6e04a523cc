package org.indicatordashboard.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.indicatordashboard.language.Sought;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.publication.Published;
import org.indicatordashboard.time.AsOf;

/** Makes the index of the newest version before anybody asks: after a start, and after each publication. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** When everything else has happened. */
    private static final int LAST = 10_000;

    /** The start itself and the first answers go first. */
    private static final long SECONDS_AFTER_START = 3;

    /** Long enough for an index that is being made when the service ends. */
    private static final long SECONDS_TO_END = 10;

    /** A word of each kind that a question is made of. */
    private static final String ANY_QUESTION = "应用场景 5G jizhan";

    @Inject
    Indexes indexes;

    @Inject
    CurrentVersion current;

    @Inject
    Clock clock;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "search-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    private final AtomicBoolean isWaiting = new AtomicBoolean();

    private volatile boolean hasStarted;

    void started(@Observes @Priority(LAST) StartupEvent start) {
        hasStarted = true;
        later(SECONDS_AFTER_START);
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        if (hasStarted) {
            later(0);
        }
    }

    /** Of many publications in a row only the last one that is there when the worker comes to it. */
    private void later(long seconds) {
        if (isWaiting.compareAndSet(false, true)) {
            worker.schedule(this::make, seconds, TimeUnit.SECONDS);
        }
    }

    private void make() {
        isWaiting.set(false);
        try {
            LocalDate today = LocalDate.now(clock);
            EntryIndex index = indexes.at(current.get());
            Sought sought = Sought.of(ANY_QUESTION);
            index.find(new Question(sought, Set.of(), new AsOf(today, today)), 1)
                    .forEach(number -> FoundView.of(index.entry(number), new Excerpt(sought)));
        } catch (RuntimeException failed) {
            LOG.debug("the index is made with the first search instead", failed);
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }
}
