package org.indicatordashboard.document.worker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.RetryLater;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FileWorkerTest {

    private static final byte[] FILE = "2473个".getBytes(StandardCharsets.UTF_8);
    private static final Duration SHORT = Duration.ofMillis(1500);

    private final FileWorker worker = new FileWorker();

    @BeforeEach
    void set() {
        worker.config = new Settings();
        worker.makeRoom();
    }

    @AfterEach
    void end() {
        worker.end();
    }

    @Test
    void answersWhatWasReadWhateverIsPrinted() {
        assertArrayEquals(FILE, worker.read(Readings.Echo.class, "", FILE));
    }

    @Test
    void isAnotherProcessAndStaysForTheNextFile() {
        String first = process();
        assertNotEquals(Long.toString(ProcessHandle.current().pid()), first);
        assertEquals(first, process());
    }

    @Test
    void relaysARefusal() {
        ProblemException refused = refused(Readings.Refusing.class, ProblemKind.UNPROCESSABLE);
        assertEquals("不行", refused.detail().zh());
    }

    @Test
    void isEndedAtTheDeadlineAndTheNextFileIsReadByAnother() {
        String first = process();
        ProblemException late = assertThrows(
                ProblemException.class,
                () -> worker.read(Readings.Endless.class, "", FILE, SHORT, ReadingProgress.UNHEARD));
        assertEquals(ProblemKind.UNPROCESSABLE, late.kind());
        assertTrue(late.detail().en().contains("1 seconds"), late.detail().en());
        assertFalse(ProcessHandle.of(Long.parseLong(first))
                .map(ProcessHandle::isAlive)
                .orElse(false));
        assertNotEquals(first, process());
    }

    @Test
    void diesOfItsOwnMemory() {
        refused(Readings.Greedy.class, ProblemKind.TOO_LARGE);
        assertArrayEquals(FILE, worker.read(Readings.Echo.class, "", FILE));
    }

    @Test
    void survivesAFileThatIsNestedTooDeeply() {
        String first = process();
        refused(Readings.Nested.class, ProblemKind.UNPROCESSABLE);
        assertEquals(first, process());
    }

    @Test
    void aMistakeOfOursIsNoFaultOfTheFile() {
        assertThrows(IllegalStateException.class, () -> worker.read(Readings.Mistaken.class, "", FILE));
        assertThrows(IllegalStateException.class, () -> worker.read(Readings.Leaving.class, "", FILE));
        assertArrayEquals(FILE, worker.read(Readings.Echo.class, "", FILE));
    }

    @Test
    void tellsHowFarItIs() {
        List<String> heard = new ArrayList<>();
        worker.read(
                Readings.Pages.class, "3", FILE, Duration.ofMinutes(1), (done, of) -> heard.add(done + " of " + of));
        assertEquals(List.of("1 of 3", "2 of 3", "3 of 3"), heard);
    }

    @Test
    void isGivenNoPasswords() {
        String names = new String(worker.read(Readings.Environment.class, "", FILE), StandardCharsets.UTF_8);
        Set<String> others = new TreeSet<>(Set.of(names.split(" ")));
        others.removeAll(WorkerProcess.ENVIRONMENT);
        assertEquals(Set.of("CLASSPATH"), others);
    }

    @Test
    void turnsAwayWhoFindsTheQueueFull() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(
                () -> worker.read(Readings.Pages.class, "1", FILE, Duration.ofMinutes(1), (done, of) -> {
                    reading.countDown();
                    await(goOn);
                }));
        reading.await();
        CompletableFuture<byte[]> second =
                CompletableFuture.supplyAsync(() -> worker.read(Readings.Echo.class, "", FILE));
        RetryLater busy = untilBusy();
        goOn.countDown();
        assertEquals(ProblemKind.UNAVAILABLE, busy.kind());
        assertEquals(60, busy.seconds());
        assertArrayEquals(FILE, first.join());
        assertArrayEquals(FILE, second.join());
    }

    /** One place to wait: the second takes it as soon as its thread runs, or this one does and is asked again. */
    private RetryLater untilBusy() {
        while (!worker.isFull()) {
            Thread.onSpinWait();
        }
        return assertThrows(RetryLater.class, () -> worker.read(Readings.Echo.class, "", FILE));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String process() {
        return new String(worker.read(Readings.Which.class, "", FILE), StandardCharsets.UTF_8);
    }

    private ProblemException refused(Class<? extends FileReading> reading, ProblemKind kind) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> worker.read(reading, "", FILE));
        assertEquals(kind, refusal.kind());
        return refusal;
    }

    private static final class Settings implements WorkerConfig {

        @Override
        public MemorySize memory() {
            return new MemorySize(java.math.BigInteger.valueOf(64L << 20));
        }

        @Override
        public Duration deadline() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int waiting() {
            return 1;
        }

        @Override
        public Duration idle() {
            return Duration.ofMinutes(1);
        }
    }
}
