package org.indicatordashboard.document.text;

import org.indicatordashboard.language.Words;

/** A PDF without a text layer; its pages may be recognised. */
final class PicturesOnlyException extends UnreadableException {

    PicturesOnlyException() {
        super(
                Words.of(
                        "PDF 里只有图像，没有文字层（多半是扫描件）。请先做文字识别（OCR），或导入 DOCX、TXT。",
                        "The PDF holds pictures only and no text layer, most likely a scan. Run text recognition (OCR) first, or import a DOCX or TXT."));
    }
}
