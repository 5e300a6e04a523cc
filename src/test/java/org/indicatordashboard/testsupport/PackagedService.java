package org.indicatordashboard.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code target/quarkus-app} as a process of its own, in a folder that holds its configuration and its data. */
public final class PackagedService {

    private static final Path PACKAGE = Path.of("target/quarkus-app").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s\"]+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final Path errors;
    private final HttpClient http = HttpClient.newHttpClient();
    private String base;

    private PackagedService(Process process, Path log, Path errors) {
        this.process = process;
        this.log = log;
        this.errors = errors;
    }

    /** @param options for the virtual machine */
    public static PackagedService startIn(Path home, String... options) {
        return run(home, List.of(options), List.of());
    }

    /** A command of the package, done. */
    public static PackagedService command(Path home, String... arguments) {
        PackagedService command = run(home, List.of(), List.of(arguments));
        command.awaitExit();
        return command;
    }

    private static PackagedService run(Path home, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                // With the archive of classes as in the README; one that does not fit ends the start.
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + PACKAGE.resolve("classes.jsa"),
                "-Dquarkus.http.port=0"));
        command.addAll(options);
        command.addAll(List.of("-jar", PACKAGE.resolve("quarkus-run.jar").toString()));
        command.addAll(arguments);
        try {
            Path log = Files.createTempFile(home, "service", ".log");
            Path errors = Files.createTempFile(home, "service", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectOutput(log.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new PackagedService(process, log, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a request is answered. */
    public void awaitAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (base == null) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("it does not start:\n" + log() + errors());
            }
            Matcher listening = LISTENING.matcher(log());
            if (listening.find()) {
                base = listening.group(1);
            } else {
                pause();
            }
        }
        version();
    }

    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end:\n" + log() + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9}: nothing is written, nothing is closed. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As {@code systemctl stop}: it is asked to end. */
    public void askToEnd() {
        process.destroy();
    }

    /** Waits until it says that it ends: each answer then closes its connection. */
    public void awaitEnding() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask("/health/live").headers().allValues("Connection").contains("close")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it goes on:\n" + log() + errors());
            }
            pause();
        }
    }

    /** Where it listens, once it answers. */
    public String address() {
        return base;
    }

    public String get(String path) {
        return ask(path).body();
    }

    public String version() {
        return ask("/api/v1/regions").headers().firstValue("Dataset-Version").orElseThrow();
    }

    public String log() {
        return read(log);
    }

    public String errors() {
        return read(errors);
    }

    private HttpResponse<String> ask(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
