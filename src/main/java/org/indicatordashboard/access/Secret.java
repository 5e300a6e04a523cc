package org.indicatordashboard.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import org.indicatordashboard.file.provenance.Sha256;

/**
 * Random words that prove who somebody is. With 256 random bits a plain SHA-256 is enough to store them: nothing shorter
 * than guessing them all leads back.
 */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 random bits, 43 characters. */
    static String random() {
        return random(32);
    }

    static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** What is stored of a secret. */
    static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** Compares in a time that does not tell how much agrees. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
