package org.indicatordashboard.file.provenance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Ten characters of Crockford's Base32, 50 bits of a SHA-256: short enough to be typed from paper. */
final class VerificationCode {

    static final int LENGTH = 10;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private VerificationCode() {}

    static String of(String content) {
        byte[] hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xFF;
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt((int) (bits >>> Long.SIZE - BITS * (i + 1)) & 31));
        }
        return code.toString();
    }

    /** What a person typed, as it was printed: any case, O for 0, I and L for 1, blanks and hyphens between. */
    static String asTyped(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Whether it has the letters of a code; anything else was never given out, and no database need be asked. */
    static boolean isPossible(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }
}
