package org.indicatordashboard.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.problem.ProblemException;

/**
 * The door to the worker process. It is started with the first file, kept for the next ones, and given up when it dies of
 * one, is late, or has had nothing to do for a while.
 */
@ApplicationScoped
public class FileWorker {

    /** A new process from time to time forgets whatever a library kept. */
    private static final int FILES_PER_PROCESS = 100;

    @Inject
    WorkerConfig config;

    /** One file at a time, in the order they came. */
    private final Semaphore turn = new Semaphore(1, true);

    private Semaphore places;
    private WorkerProcess process;
    private CompletableFuture<Void> idle = new CompletableFuture<>();

    @PostConstruct
    void makeRoom() {
        places = new Semaphore(1 + config.waiting());
    }

    /**
     * Waits for its turn and reads the file.
     *
     * @param how see {@link FileReading#read}
     * @throws ProblemException if the file is refused, costs more than it may, or too many others are waiting
     */
    public byte[] read(Class<? extends FileReading> reading, String how, byte[] file) {
        return read(reading, how, file, config.deadline(), ReadingProgress.UNHEARD);
    }

    public byte[] read(
            Class<? extends FileReading> reading, String how, byte[] file, Duration deadline, ReadingProgress heard) {
        if (!places.tryAcquire()) {
            throw TooDear.busy(config.deadline());
        }
        try {
            turn.acquireUninterruptibly();
            try {
                return readNow(reading, how, file, deadline, heard);
            } finally {
                turn.release();
            }
        } finally {
            places.release();
        }
    }

    /** Whether the next file is turned away. */
    boolean isFull() {
        return places.availablePermits() == 0;
    }

    private byte[] readNow(
            Class<? extends FileReading> reading, String how, byte[] file, Duration deadline, ReadingProgress heard) {
        idle.cancel(false);
        WorkerProcess asked = running();
        try {
            return asked.read(reading, how, file, deadline, heard);
        } catch (IOException broken) {
            end();
            throw asked.death(broken, deadline, config.memory().asLongValue());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException mistake) {
            end();
            throw mistake;
        } finally {
            idle = new CompletableFuture<Void>()
                    .completeOnTimeout(null, config.idle().toMillis(), TimeUnit.MILLISECONDS);
            idle.thenRun(this::endIfUnused);
        }
    }

    private WorkerProcess running() {
        if (process != null && (!process.isAlive() || process.asked() >= FILES_PER_PROCESS)) {
            end();
        }
        if (process == null) {
            try {
                process = WorkerProcess.start(config.memory().asLongValue());
            } catch (IOException e) {
                throw new UncheckedIOException("the worker process cannot be started", e);
            }
        }
        return process;
    }

    private void endIfUnused() {
        if (turn.tryAcquire()) {
            end();
            turn.release();
        }
    }

    @PreDestroy
    void end() {
        if (process != null) {
            process.end();
            process = null;
        }
    }
}
