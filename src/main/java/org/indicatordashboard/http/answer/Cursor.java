package org.indicatordashboard.http.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import org.indicatordashboard.language.Words;

/** The opaque mark of where a page ended: the key of its last item. */
final class Cursor {

    private Cursor() {}

    static String after(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(marked);
    }

    static String read(String cursor, ParameterReader reader) {
        try {
            byte[] marked = Base64.getUrlDecoder().decode(cursor);
            String key = new String(marked, Integer.BYTES, marked.length - Integer.BYTES, StandardCharsets.UTF_8);
            if (after(key).equals(cursor) && key.chars().noneMatch(Character::isISOControl)) {
                return key;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // refused below
        }
        reader.refuse(
                "cursor",
                Words.of(
                        "不是本服务给出的游标。请原样使用上一页 next 中的 cursor，或去掉它从头开始。",
                        "This is not a cursor of this service. Use the one in next of the page before as it is, or leave it out to start over."));
        return null;
    }

    /** Tells a cursor that was cut or altered on its way from one of ours. */
    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
