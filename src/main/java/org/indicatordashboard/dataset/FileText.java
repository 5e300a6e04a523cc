package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.indicatordashboard.document.text.PlainText;
import org.indicatordashboard.document.text.UnreadableException;

/** The characters of a dataset file, in whatever encoding it was saved. */
final class FileText {

    private static final String MARK = "\uFEFF";

    private FileText() {}

    static String read(Path file) throws UnusableFile {
        byte[] bytes = bytes(file);
        refuseWorkbook(bytes);
        String text = decode(bytes);
        if (text.startsWith(MARK)) {
            text = text.substring(MARK.length());
        }
        return text;
    }

    private static byte[] bytes(Path file) throws UnusableFile {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFile(1, "缺少这个文件。", "This file is missing.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UnusableFile(1, "无法读取这个文件。请检查文件权限。", "The file cannot be read. See who may read it.");
        }
    }

    /** A workbook under the name of a CSV file. */
    private static void refuseWorkbook(byte[] bytes) throws UnusableFile {
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        boolean old = bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        if (zip || old) {
            throw new UnusableFile(
                    1,
                    "这是一个工作簿，不是 CSV 文件。请在表格软件中“另存为”，类型选 CSV UTF-8。",
                    "This is a workbook rather than a CSV file. Save it as “CSV UTF-8” in the spreadsheet program.");
        }
    }

    private static String decode(byte[] bytes) throws UnusableFile {
        try {
            return PlainText.decode(bytes);
        } catch (UnreadableException otherEncoding) {
            throw new UnusableFile(
                    1,
                    "编码不是 UTF-8、UTF-16 或 GB18030（GBK）。请用 UTF-8 另存。",
                    "The encoding is not UTF-8, UTF-16 or GB18030 (GBK). Save it as UTF-8.");
        }
    }
}
