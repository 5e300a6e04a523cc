package org.indicatordashboard.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of config/dataset that a test may spoil. */
public record DatasetFolder(Path path) {

    private static final Path ORIGINAL = Path.of("config/dataset");

    public static DatasetFolder copiedTo(Path folder) {
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new DatasetFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words in the line that starts with the given text, and gives that line's number. */
    public int change(String file, String lineStart, String words, String otherWords) {
        List<String> lines = lines(file);
        int at = indexOf(lines, file, lineStart);
        if (!lines.get(at).contains(words)) {
            throw new IllegalArgumentException(words + " is not in " + lines.get(at));
        }
        lines.set(at, lines.get(at).replace(words, otherWords));
        write(file, lines);
        return at + 1;
    }

    /** Takes out the line that starts with the given text. */
    public String remove(String file, String lineStart) {
        List<String> lines = lines(file);
        String removed = lines.remove(indexOf(lines, file, lineStart));
        write(file, lines);
        return removed;
    }

    /** Adds a line at the end, and gives its number. */
    public int add(String file, String line) {
        List<String> lines = lines(file);
        lines.add(line);
        write(file, lines);
        return lines.size();
    }

    public String line(String file, String lineStart) {
        List<String> lines = lines(file);
        return lines.get(indexOf(lines, file, lineStart));
    }

    public void delete(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void writeBytes(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String file) {
        return new java.util.ArrayList<>(
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList());
    }

    private void write(String file, List<String> lines) {
        writeBytes(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static int indexOf(List<String> lines, String file, String lineStart) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(lineStart)) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + " has no line that starts with " + lineStart);
    }
}
