package org.indicatordashboard.reporting.round;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.indicatordashboard.language.Words;

/** Looks at an uploaded file before it is unpacked: whether it is a plain workbook, and none that does harm. */
final class WorkbookGuard {

    /** A full workbook of 1,000 rows unpacks to about 1 MB. */
    private static final long UNPACKED_AT_MOST = 32L << 20;

    private static final int PARTS_AT_MOST = 200;

    private WorkbookGuard() {}

    static void check(byte[] file) {
        refuseOtherKinds(file);
        Set<String> parts = unpack(file);
        if (!parts.contains("[content_types].xml") || !parts.contains("xl/workbook.xml")) {
            throw Refused.workbook(
                    "这不是 XLSX 工作簿。请上传在本页下载并填写的工作簿。", "This is not an XLSX workbook. Upload the one downloaded here.");
        }
        if (parts.stream()
                .anyMatch(p -> p.contains("vbaproject") || p.contains("macrosheets") || p.contains("activex"))) {
            throw Refused.workbook(
                    "工作簿含有宏。请另存为不含宏的 .xlsx 再上传。",
                    "The workbook holds macros. Save it as a plain .xlsx and upload that.");
        }
        if (parts.stream().anyMatch(p -> p.startsWith("xl/externallinks/") || p.startsWith("xl/embeddings/"))) {
            throw Refused.workbook(
                    "工作簿含有外部链接或嵌入的文件。请用本页下载的工作簿，只填黄色单元格。",
                    "The workbook holds external links or embedded files. Use the one downloaded here and fill in the yellow cells only.");
        }
    }

    private static void refuseOtherKinds(byte[] file) {
        if (startsWith(file, '%', 'P', 'D', 'F')) {
            throw Refused.workbook(
                    "这是一个 PDF 文件，只是改了名字。请上传 XLSX 工作簿。", "This is a PDF under another name. Upload the XLSX workbook.");
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refused.workbook(
                    "这是旧格式 .xls 或加密的工作簿。请去掉密码，另存为 .xlsx。",
                    "This is an old .xls or an encrypted workbook. Remove the password and save it as .xlsx.");
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw Refused.workbook(
                    "这不是 XLSX 工作簿。请上传在本页下载并填写的工作簿。", "This is not an XLSX workbook. Upload the one downloaded here.");
        }
    }

    /** Names of the parts in lower case. What unpacks to far more than a report is not read to its end. */
    private static Set<String> unpack(byte[] file) {
        Set<String> parts = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!parts.add(part.getName().toLowerCase(Locale.ROOT)) || parts.size() > PARTS_AT_MOST) {
                    throw tooMuch();
                }
                unpacked = drain(zip, buffer, unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refused.workbook(
                    "文件已损坏，无法打开。请重新保存后上传。", "The file is damaged and cannot be opened. Save it again and upload that.");
        }
        return parts;
    }

    private static long drain(InputStream part, byte[] buffer, long before) throws IOException {
        long unpacked = before;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            unpacked += n;
            if (unpacked > UNPACKED_AT_MOST) {
                throw tooMuch();
            }
        }
        return unpacked;
    }

    private static RuntimeException tooMuch() {
        return Refused.workbook(
                Words.of(
                        "文件解压后过大，不像填报工作簿。请用本页下载的工作簿，不要加入图片或其他内容。",
                        "The file unpacks to far more than a report. Use the workbook downloaded here and add no pictures or other content."));
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
