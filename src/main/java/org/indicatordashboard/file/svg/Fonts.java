package org.indicatordashboard.file.svg;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fonts of this host that can draw Chinese. Found once; a newly installed font needs a restart. */
public final class Fonts {

    /** What official texts use beyond the plain: brackets of document numbers, dashes, full-width signs. */
    static final String TYPICAL = "普陀区城市数字化转型〔2022〕—％“”·≥≤《》、，。；：（）";

    private static final List<String> PREFERRED = List.of(
            "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei");

    /** Java's own family, which joins several fonts of the host: the last resort for rare characters. */
    private static final String JOINED = Font.SANS_SERIF;

    private final List<Font> fonts;

    public Fonts() {
        this(installed());
    }

    /** @param families in order of preference */
    public Fonts(List<String> families) {
        this.fonts = families.stream().map(f -> new Font(f, Font.PLAIN, 12)).toList();
    }

    /** Whether pictures can be written at all. */
    public boolean available() {
        return usual().isPresent();
    }

    /** The family that draws what is typical, for the health check; empty where none can. */
    public Optional<String> usual() {
        return family(TYPICAL);
    }

    /**
     * The family that can draw every character of the text.
     *
     * @throws MissingFontException naming the characters that stay without a glyph
     */
    String covering(String text) {
        return family(text).orElseThrow(() -> new MissingFontException(missing(text)));
    }

    private Optional<String> family(String text) {
        return fonts.stream()
                .filter(f -> firstMissing(f, text) < 0)
                .map(Font::getFamily)
                .findFirst();
    }

    private String missing(String text) {
        String nowhere = text.codePoints()
                .distinct()
                .filter(c -> fonts.stream().noneMatch(f -> f.canDisplay(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return nowhere.isEmpty() ? "all of: " + text : nowhere;
    }

    private static int firstMissing(Font font, String text) {
        return font.canDisplayUpTo(text);
    }

    /** Preferred ones first, then whatever can draw Chinese, by name, so that a host always chooses the same. */
    private static List<String> installed() {
        List<String> all =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        Stream<String> chinese = all.stream()
                .filter(f -> new Font(f, Font.PLAIN, 12).canDisplayUpTo(TYPICAL) < 0)
                .sorted();
        return Stream.of(PREFERRED.stream().filter(all::contains), chinese, Stream.of(JOINED))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
