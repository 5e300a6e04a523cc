package org.indicatordashboard.document.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read out of a file, on its way from one process to the other.
 *
 * @param pages empty where the file has none
 * @param isScan whether it holds nothing but pictures; its text is empty then until somebody recognises it
 */
public record PagedText(String text, List<PagePicture> pages, boolean isScan) {

    /** Nothing yet but pictures. */
    public static final PagedText SCAN = new PagedText("", List.of(), true);

    public static PagedText of(String text) {
        return new PagedText(text, List.of(), false);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(text.getBytes(StandardCharsets.UTF_8), out);
            out.writeBoolean(isScan);
            out.writeInt(pages.size());
            for (PagePicture page : pages) {
                out.writeInt(page.number());
                out.writeInt(page.width());
                out.writeInt(page.height());
                write(page.jpeg(), out);
                write(WordPlaces.spell(page.words()).getBytes(StandardCharsets.US_ASCII), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static PagedText of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String text = new String(read(in), StandardCharsets.UTF_8);
            boolean isScan = in.readBoolean();
            int count = in.readInt();
            List<PagePicture> pages = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                pages.add(new PagePicture(
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        read(in),
                        WordPlaces.read(new String(read(in), StandardCharsets.US_ASCII))));
            }
            return new PagedText(text, pages, isScan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
