package org.indicatordashboard.file.chart;

/**
 * Estimates how wide text is, in ems, rather high than low. Fonts are not asked, because the reader's fonts are unknown
 * and the same chart must give the same SVG on every host.
 */
public final class TextWidth {

    private TextWidth() {}

    /** In the unit of the font size. */
    public static double of(String text, double fontSize) {
        return fontSize * text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    public static double ems(int character) {
        if (character >= 0x2E80 || isFullWidthPunctuation(character)) {
            return 1;
        }
        if (Character.isUpperCase(character) || "%@&—–".indexOf(character) >= 0) {
            return character == 'W' || character == 'M' || character > 0x7F || character == '%' ? 0.95 : 0.72;
        }
        if ("mw".indexOf(character) >= 0) {
            return 0.88;
        }
        return "iljtfr.,:;'|!()[] /-".indexOf(character) >= 0 ? 0.4 : 0.6;
    }

    /** Western punctuation that Chinese fonts draw as wide as a character. */
    private static boolean isFullWidthPunctuation(int character) {
        return "“”‘’…·—×≥≤±".indexOf(character) >= 0;
    }
}
