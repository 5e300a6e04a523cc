package org.indicatordashboard.http.start;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.file.scan.Tesseract;
import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.keeping.OwnerOnly;
import org.indicatordashboard.language.Words;

/** What {@code doctor} remarks on although the service can start. */
final class Remarks {

    private static final String CHINESE = "普陀区数字化转型";

    private static final long MEGABYTE = 1024 * 1024;

    /** Less is soon full: an attachment has 10 MB, and the database rewrites itself now and then. */
    static final long ENOUGH = 512 * MEGABYTE;

    private Remarks() {}

    static List<Words> on(StartSettings settings) {
        DatabaseFile held = settings.database().file();
        return Stream.of(
                        font(),
                        scans(System.getenv("PATH")),
                        held.isFile() ? rights(held) : Optional.<Words>empty(),
                        held.isFile() ? space(held, ENOUGH) : Optional.<Words>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Words> rights(DatabaseFile held) {
        try {
            for (Path path : List.of(held.shown().getParent(), held.shown())) {
                if (Files.exists(path) && OwnerOnly.isOpenToOthers(path)) {
                    return Optional.of(Words.of(
                            "%s 对其他用户开放。请执行 chmod -R go= %s。".formatted(path, path),
                            "%s is open to other users. Do chmod -R go= %s.".formatted(path, path)));
                }
            }
        } catch (IOException unseen) {
            // Then StartChecks says that it cannot be read.
        }
        return Optional.empty();
    }

    /** @param enough bytes */
    static Optional<Words> space(DatabaseFile held, long enough) {
        Path there = held.shown();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            return free >= enough
                    ? Optional.empty()
                    : Optional.of(Words.of(
                            "%s 所在的磁盘只剩 %d MB，写满后不能再填报。请腾出空间。".formatted(there, free / MEGABYTE),
                            "The disk of %s has %d MB left; once it is full nothing more can be reported. Make room."
                                    .formatted(there, free / MEGABYTE)));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** @param folders where programs are, as PATH has them */
    static Optional<Words> scans(String folders) {
        return Tesseract.find(folders).isPresent()
                ? Optional.empty()
                : Optional.of(Words.of(
                        "没有 Tesseract 或它的简体中文数据，扫描件不能导入（其他一切照常）。" + Tesseract.INSTALL.zh(),
                        "Tesseract or its data for simplified Chinese is missing, so that scans cannot be imported (all else works). "
                                + Tesseract.INSTALL.en()));
    }

    private static Optional<Words> font() {
        System.setProperty("java.awt.headless", "true");
        boolean drawsChinese = Stream.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .anyMatch(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(CHINESE) < 0);
        return drawsChinese
                ? Optional.empty()
                : Optional.of(
                        Words.of(
                                "没有能画中文的字体，PNG 图表会缺席（其他一切照常）。Debian：apt-get install fonts-wqy-microhei。",
                                "No font can draw Chinese, so that charts have no PNG (all else works). On Debian: apt-get install fonts-wqy-microhei."));
    }
}
