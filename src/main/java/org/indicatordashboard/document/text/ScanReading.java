package org.indicatordashboard.document.text;

import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.scan.Recognition;
import org.indicatordashboard.document.scan.ScanOrder;
import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;

/** Recognises a scan in the worker process; how: its format and the order. */
final class ScanReading implements FileReading {

    static String how(TextFormat format, ScanOrder order) {
        return format.name() + " " + order.spell();
    }

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) {
        int blank = how.indexOf(' ');
        Recognition recognition = new Recognition(ScanOrder.read(how.substring(blank + 1)), progress);
        PagedText read = TextFormat.valueOf(how.substring(0, blank)).isPicture()
                ? PictureText.recognise(file, recognition)
                : PdfText.recognise(file, recognition);
        return read.toBytes();
    }
}
