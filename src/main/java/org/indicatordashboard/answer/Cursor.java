package org.indicatordashboard.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.indicatordashboard.language.Words;

/** The opaque mark of where a page ended: the key of its last item. */
final class Cursor {

    private Cursor() {}

    static String after(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String read(String cursor, ParameterReader reader) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (after(key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            // refused below
        }
        reader.refuse(
                "cursor",
                Words.of(
                        "不是本服务给出的游标。请原样使用上一页 next 中的 cursor，或去掉它从头开始。",
                        "This is not a cursor of this service. Use the one in next of the page before as it is, or leave it out to start over."));
        return null;
    }
}
