package org.indicatordashboard.publication;

import org.indicatordashboard.file.provenance.Sha256;

/** SHA-256 over texts, in hexadecimal: changes when any of them does. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String... texts) {
        return Sha256.hex(String.join("\n", texts));
    }
}
