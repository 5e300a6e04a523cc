package org.indicatordashboard.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.mozilla.universalchardet.UniversalDetector;

/** Plain text in UTF-8, UTF-16 or GB18030, found out from the bytes. */
public final class PlainText implements TextSource {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public String read(byte[] file) {
        return decode(file);
    }

    /** @throws UnreadableException where the bytes are of no encoding that is told apart */
    public static String decode(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, detected(bytes).orElse(GB18030), GB18030)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw UnreadableException.because(
                "读不出文字：编码不是 UTF-8、UTF-16 或 GB18030。请在记事本中“另存为”，编码选 UTF-8，再导入。",
                "The characters cannot be read: the encoding is not UTF-8, UTF-16 or GB18030. Save it as UTF-8 and import it again.");
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 64 * 1024));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(c -> c.name().startsWith("UTF") || c.name().startsWith("GB"));
    }

    /** Empty where the bytes are not of this charset; zero characters mark a binary file or UTF-16 without a mark. */
    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
