package org.indicatordashboard.http.page;

/**
 * Characters beyond ASCII in an address, sent as they are: {@code curl 'localhost:8080/api/v1/targets?responsible=区科委'}.
 * The bytes arrive one to a character. Encoded by per cent signs they are what they were meant to be, UTF-8.
 */
final class RawCharacters {

    private static final char LAST_OF_ASCII = 0x7F;

    private RawCharacters() {}

    /** An address with a scheme in front of it is left alone; only proxies send such. */
    static boolean areIn(String uri) {
        if (!uri.startsWith("/")) {
            return false;
        }
        for (int at = 0; at < uri.length(); at++) {
            if (uri.charAt(at) > LAST_OF_ASCII) {
                return true;
            }
        }
        return false;
    }

    static String encoded(String uri) {
        StringBuilder encoded = new StringBuilder(uri.length() * 3);
        uri.chars().forEach(c -> {
            if (c > LAST_OF_ASCII) {
                encoded.append('%').append(digit(c >> 4)).append(digit(c));
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }

    private static char digit(int number) {
        return "0123456789ABCDEF".charAt(number & 0xF);
    }
}
