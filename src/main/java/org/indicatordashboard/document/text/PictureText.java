package org.indicatordashboard.document.text;

import java.io.IOException;

import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.scan.PictureImages;
import org.indicatordashboard.document.scan.Recognition;

/** A picture holds no text until somebody recognises it. */
final class PictureText implements TextSource {

    @Override
    public String read(byte[] file) {
        throw new PicturesOnlyException();
    }

    static PagedText recognise(byte[] file, Recognition recognition) {
        try {
            return ScanText.of(recognition.read(new PictureImages(file)));
        } catch (IOException broken) {
            throw UnreadableException.because(
                    "图像文件已损坏，或是不支持的一种（如 CMYK 的 JPEG）。请另存为 PNG 再导入。",
                    "The picture is damaged, or of a kind that is not read, such as a JPEG in CMYK. Save it as PNG and import that.");
        }
    }
}
