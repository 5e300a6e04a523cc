package org.indicatordashboard.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** One worker process, seen from the service. Used by one thread at a time. */
final class WorkerProcess {

    /** Of an answer, in bytes; what comes from a process that reads hostile files is not believed. */
    static final int LONGEST_ANSWER = 64 << 20;

    /** What the kernel leaves when it takes a process for want of memory: 128 and the number of its signal. */
    private static final int KILLED = 137;

    /** Of the service's environment nothing else is passed on; it may hold passwords. */
    static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "TEMP", "TMPDIR");

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean isLate;
    private int asked;

    private WorkerProcess(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static WorkerProcess start(long heap) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java(),
                "-Xmx" + heap,
                // Reading is short and runs beside the service: little to start with, one processor.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                WorkerMain.class.getName()));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("CLASSPATH", WorkerClassPath.find());
        return new WorkerProcess(
                builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The one that runs the service. */
    private static String java() {
        return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How many files it has been given. */
    int asked() {
        return asked;
    }

    /** With what it has started itself. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    byte[] read(Class<? extends FileReading> reading, String how, byte[] file, Duration deadline, ReadingProgress heard)
            throws IOException {
        asked++;
        CompletableFuture<Void> late =
                new CompletableFuture<Void>().completeOnTimeout(null, deadline.toMillis(), TimeUnit.MILLISECONDS);
        late.thenRun(this::endLate);
        try {
            out.writeByte(1);
            out.writeUTF(reading.getName());
            out.writeUTF(how);
            out.writeLong(deadline.toMillis());
            out.writeInt(file.length);
            out.write(file);
            out.flush();
            return answer(heard);
        } finally {
            late.cancel(false);
        }
    }

    /** Why it died of a file. */
    RuntimeException death(IOException broken, Duration deadline, long heap) {
        int code = process.onExit().join().exitValue();
        if (isLate) {
            return TooDear.late(deadline);
        }
        return code == WorkerMain.OUT_OF_MEMORY || code == KILLED
                ? TooDear.tooMuchMemory(heap)
                : new IllegalStateException("the worker process ended with exit code " + code, broken);
    }

    private void endLate() {
        isLate = true;
        end();
    }

    private byte[] answer(ReadingProgress heard) throws IOException {
        while (true) {
            switch (WorkerAnswer.values()[in.readByte()]) {
                case PROGRESS -> heard.reached(in.readInt(), in.readInt());
                case READ -> {
                    int length = in.readInt();
                    if (length < 0 || length > LONGEST_ANSWER) {
                        throw new IllegalStateException("the worker process answered %d bytes".formatted(length));
                    }
                    byte[] read = new byte[length];
                    in.readFully(read);
                    return read;
                }
                case REFUSED ->
                    throw new ProblemException(ProblemKind.valueOf(in.readUTF()), Words.of(in.readUTF(), in.readUTF()));
                case FAILED -> throw new IllegalStateException(in.readUTF());
            }
        }
    }
}
