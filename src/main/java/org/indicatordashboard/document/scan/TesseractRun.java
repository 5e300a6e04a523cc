package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Has a picture read by a process of its own, on one processor. */
record TesseractRun(String program) {

    /**
     * @param layout what it is to expect, as its option --psm has it
     * @return its answer, line by line; empty where it knows no such language
     */
    List<String> read(BufferedImage grey, String language, String layout, String... more) {
        try {
            List<String> command = new ArrayList<>(
                    List.of(program, "stdin", "stdout", "-l", language, "--psm", layout, "--dpi", "200"));
            command.addAll(List.of(more));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            send(grey, process);
            try (BufferedReader answer =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return answer.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(BufferedImage grey, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(GreyPicture.map(grey));
        } catch (IOException endedAlready) {
            // Its answer, or the lack of one, says why.
        }
    }
}
