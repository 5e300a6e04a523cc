package org.indicatordashboard.http.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The one content coding that the service speaks besides none. */
public final class Gzip {

    /** gzip, unless with the weight 0 which refuses it. */
    private static final Pattern TAKEN = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))");

    private Gzip() {}

    /** @param acceptEncoding value of Accept-Encoding, null where there is none */
    public static boolean isTakenBy(String acceptEncoding) {
        return acceptEncoding != null && TAKEN.matcher(acceptEncoding).find();
    }

    public static byte[] of(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
