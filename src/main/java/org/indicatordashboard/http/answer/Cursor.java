package org.indicatordashboard.http.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;

import io.vertx.core.MultiMap;

import org.indicatordashboard.language.Words;

/** The opaque mark of where a page ended: the key of its last item, good for the list that it was given for. */
public final class Cursor {

    private Cursor() {}

    static String after(String key, String list) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(checksum(bytes, list))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(marked);
    }

    /**
     * For the description of the list at a path, asked for as it is: it ends the list.
     *
     * @param required the parameters without which it is no question, with their examples
     */
    public static String example(String path, Map<String, String> required) {
        return after(
                "example",
                Filters.ofList(path, MultiMap.caseInsensitiveMultiMap().addAll(required)));
    }

    static String read(String cursor, String list, ParameterReader reader) {
        try {
            byte[] marked = Base64.getUrlDecoder().decode(cursor);
            String key = new String(marked, Integer.BYTES, marked.length - Integer.BYTES, StandardCharsets.UTF_8);
            if (after(key, list).equals(cursor) && key.chars().noneMatch(Character::isISOControl)) {
                return key;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // refused below
        }
        reader.refuse(
                "cursor",
                Words.of(
                        "不是本列表给出的游标（换了地址、筛选或排序后不能沿用）。请原样使用上一页 next 中的 cursor，或去掉它从头开始。",
                        "This is not a cursor of this list; with another address, filter or order it does not hold. Use the one in next of the page before as it is, or leave it out to start over."));
        return null;
    }

    /** Tells a cursor of another list, or one that was cut or altered on its way, from one of ours. */
    private static int checksum(byte[] bytes, String list) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
