package org.indicatordashboard.document.scan;

import org.indicatordashboard.file.scan.Tesseract;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Refusals of scans, each with what to do. Nothing is stored. */
public final class ScanProblems {

    private ScanProblems() {}

    public static ProblemException noProgram() {
        return refusal(
                "这是扫描件（只有图像，没有文字层），需要文字识别（OCR）。" + Tesseract.INSTALL.zh() + "或导入 DOCX、TXT。",
                "This is a scan: pictures without text, which takes text recognition (OCR). " + Tesseract.INSTALL.en()
                        + " Or import a DOCX or TXT.");
    }

    static ProblemException tooManyPages(int pages, int most) {
        return refusal(
                "扫描件有 %d 页，一次最多识别 %d 页。请拆成几份，或提高 dashboard.scans.pages。".formatted(pages, most),
                "The scan has %d pages, at most %d are recognised at a time. Split it, or raise dashboard.scans.pages."
                        .formatted(pages, most));
    }

    static ProblemException noPicture() {
        return refusal(
                "不是可读的 PNG、JPEG 或 TIFF 图像（损坏，或格式不同于文件名）。请重新扫描或另存为 PNG 再导入。",
                "It is no readable PNG, JPEG or TIFF picture: damaged, or of another kind than its name says. Scan it again, or save it as PNG.");
    }

    static ProblemException tooLarge(long width, long height) {
        return refusal(
                "图像为 %d × %d 点，过大。请以 200 至 300 dpi 扫描。".formatted(width, height),
                "The picture has %d × %d dots, which is too large. Scan at 200 to 300 dpi.".formatted(width, height));
    }

    static ProblemException blank() {
        return refusal(
                "页面上没有认出文字：是空白页，或字迹太淡。请确认文件，或重新扫描。",
                "No words were recognised: the pages are blank or too faint. Check the file, or scan it again.");
    }

    static ProblemException unreadable(int sure) {
        return refusal(
                "字迹看不清（识别把握只有 %d %%），没有保存。请以 200 至 300 dpi、端正、清晰地重新扫描。".formatted(sure),
                "The words cannot be made out (recognised with a certainty of %d %%), nothing was stored. Scan it again at 200 to 300 dpi, upright and sharp."
                        .formatted(sure));
    }

    private static ProblemException refusal(String zh, String en) {
        return new ProblemException(ProblemKind.UNPROCESSABLE, Words.of(zh, en));
    }
}
