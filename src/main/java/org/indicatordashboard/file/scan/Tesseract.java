package org.indicatordashboard.file.scan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.indicatordashboard.language.Words;

/** Tesseract with its data for simplified Chinese, where the host has it. */
public final class Tesseract {

    public static final String LANGUAGE = "chi_sim";

    public static final Words INSTALL = Words.of(
            "请在服务所在的主机上安装 Tesseract 和简体中文数据：apt-get install tesseract-ocr tesseract-ocr-chi-sim。",
            "Install Tesseract with simplified Chinese on the host of the service: apt-get install tesseract-ocr tesseract-ocr-chi-sim.");

    private static final int SECONDS = 10;

    private Tesseract() {}

    /**
     * @param folders where to look, as PATH has them; may be null
     * @return the program, if it is there and knows Chinese
     */
    public static Optional<Path> find(String folders) {
        return Stream.of(folders == null ? new String[0] : folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .filter(Tesseract::knowsChinese);
    }

    private static boolean knowsChinese(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(SECONDS, TimeUnit.SECONDS)
                    && languages.lines().anyMatch(line -> line.strip().equals(LANGUAGE));
        } catch (IOException notRun) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
