package org.indicatordashboard.document.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.indicatordashboard.file.office.OfficeTypes;

/** The files a text can be read from. */
public enum TextFormat {
    PLAIN("text/plain", List.of("txt", "md"), new PlainText()),
    HTML("text/html", List.of("html", "htm"), new HtmlText()),
    PDF("application/pdf", List.of("pdf"), new PdfText()),
    DOCX(OfficeTypes.DOCX, List.of("docx"), new DocxText()),
    XLSX(OfficeTypes.XLSX, List.of("xlsx"), new XlsxText()),
    PNG("image/png", List.of("png"), new PictureText()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), new PictureText()),
    TIFF("image/tiff", List.of("tif", "tiff"), new PictureText());

    private final String mediaType;
    private final List<String> extensions;
    private final TextSource source;

    TextFormat(String mediaType, List<String> extensions, TextSource source) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.source = source;
    }

    public static Optional<TextFormat> ofMediaType(String mediaType) {
        String type = mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.mediaType.equals(type)).findFirst();
    }

    public static Optional<TextFormat> ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.extensions.contains(extension))
                .findFirst();
    }

    /** A plain text that was sent in a small request; whatever may be large or of another format is read by the worker. */
    public static String ofRequest(byte[] text) {
        return PLAIN.read(text);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return source instanceof PictureText;
    }

    /**
     * For the worker process alone, see {@link TextWorker}: the text with each paragraph on a line of its own.
     *
     * @throws UnreadableException saying what to do where the file holds no text that can be read
     */
    String read(byte[] file) {
        if (file.length == 0) {
            throw UnreadableException.empty();
        }
        String text = Paragraphs.tidy(source.read(file));
        if (text.isBlank()) {
            throw UnreadableException.empty();
        }
        return text;
    }
}
