package org.indicatordashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/**
 * A style sheet with what it imports put in the place of each import, once.
 *
 * @param tag weak ETag, the same for both encodings
 */
record StyleSheet(Buffer plain, Buffer gzip, String tag) {

    private static final String FOLDER = "META-INF/resources/styles/";

    /** Also keeps an address from leading out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.css");

    private static final Pattern IMPORT = Pattern.compile("@import \"(" + NAME + ")\";\\R+");

    /** Nothing where there is no sheet of this name. */
    static Optional<StyleSheet> named(String name) {
        String text = NAME.matcher(name).matches() ? joined(name, new HashSet<>()) : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static StyleSheet of(byte[] text) {
        return new StyleSheet(
                Buffer.buffer(text), Buffer.buffer(gzipped(text)), "W/\"" + UUID.nameUUIDFromBytes(text) + "\"");
    }

    private static String joined(String name, Set<String> before) {
        return before.add(name)
                ? IMPORT.matcher(read(name))
                        .replaceAll(found -> Matcher.quoteReplacement(joined(found.group(1), before)))
                : "";
    }

    private static String read(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzipped(byte[] text) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(text.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
