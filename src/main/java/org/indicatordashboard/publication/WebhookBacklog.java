package org.indicatordashboard.publication;

import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Tells another program of each publication, one after the other and aside: a publication never waits for it. The
 * database knows how far it has come, so that nothing is lost by a restart or while nobody answers; what was not taken
 * is told with the next publication or start.
 */
@ApplicationScoped
class WebhookBacklog {

    private static final Logger LOG = Logger.getLogger(WebhookBacklog.class);

    @Inject
    WebhookConfig config;

    @Inject
    WebhookDeliveries tellings;

    @Inject
    Publications publications;

    @Inject
    Webhook webhook;

    /** One works and one waits, which will see whatever came meanwhile; a third would find nothing to do. */
    private final ThreadPoolExecutor aside = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            WebhookBacklog::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    void resume(@Observes StartupEvent start) {
        config.url().ifPresent(url -> aside.execute(() -> tellWhatCameAfter(publications.newest(), url)));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        config.url().ifPresent(url -> aside.execute(() -> tellWhatCameAfter(published.version() - 1, url)));
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }

    /** @param known what an address that was never told anything need not be told */
    private void tellWhatCameAfter(long known, URI url) {
        tellings.beginAfter(known, url);
        try {
            for (long version = tellings.next(url); version > 0; version = tellings.next(url)) {
                if (!webhook.tell(version, url)) {
                    LOG.warnf("dataset version %d could not be told to %s; it will be tried again", version, url);
                    return;
                }
                tellings.note(version, url);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    }
}
