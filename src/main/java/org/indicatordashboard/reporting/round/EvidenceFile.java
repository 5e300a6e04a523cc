package org.indicatordashboard.reporting.round;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are taken as evidence, told by their first bytes rather than by what the sender says. */
enum EvidenceFile {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

    private final String mediaType;
    private final String ending;
    private final int[] magic;

    EvidenceFile(String mediaType, String ending, int... magic) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.magic = magic;
    }

    String mediaType() {
        return mediaType;
    }

    /** A name that is safe in a header and on every disk. */
    String name(String sent) {
        String base = sent == null
                ? ""
                : sent.replaceAll("[^\\p{L}\\p{N}._()（）〔〕-]", "_").replaceAll("\\.+", ".");
        int dot = base.lastIndexOf('.');
        String stem = dot > 0 ? base.substring(0, dot) : base;
        String shortened = stem.codePoints()
                .limit(100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (shortened.isBlank() || shortened.equals(".") ? "evidence" : shortened) + "." + ending;
    }

    static Optional<EvidenceFile> of(byte[] content) {
        return Arrays.stream(values()).filter(k -> k.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
