package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What a cell that holds a number shows: 0.95 may show 95 %, 45291 the last day of 2023. */
final class ShownNumber {

    /** A spreadsheet keeps more digits of a number than it means. */
    private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Forms that show less than the number: as it stands, 1.2E+05, 12 1/2. */
    private static final Pattern SHORTENED = Pattern.compile("General|@|.*[0#?][eE][+-].*|.*\\?/.*", Pattern.DOTALL);

    private final StylesTable styles;
    private final DataFormatter formatter = new DataFormatter(Locale.US);

    ShownNumber(StylesTable styles) {
        this.styles = styles;
    }

    /** @param style number of the cell's style, null for none */
    SheetCell of(String raw, String style) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException damaged) {
            return SheetCell.words(raw);
        }
        XSSFCellStyle form = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
        int index = form == null ? 0 : form.getDataFormat();
        String format = form == null || form.getDataFormatString() == null ? "General" : form.getDataFormatString();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return new SheetCell(day(number, format), null, true, null);
        }
        if (!Double.isFinite(number)) {
            return SheetCell.words(raw);
        }
        BigDecimal meant = plain(new BigDecimal(number).round(MEANT));
        if (SHORTENED.matcher(format).matches()) {
            return new SheetCell(meant.toPlainString(), meant, false, null);
        }
        String shown = formatter.formatRawCellContents(number, index, format).strip();
        BigDecimal read = WrittenNumber.of(shown).map(WrittenNumber::value).orElse(null);
        boolean isDash = number == 0 && shown.chars().noneMatch(Character::isDigit) && !shown.isEmpty();
        return new SheetCell(isDash ? "0" : shown, isDash ? BigDecimal.ZERO : read, false, null);
    }

    /** A month where its format shows no day, or where a spreadsheet made the first day of the 2024-03 that was typed. */
    private static String day(double number, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number);
        boolean showsDay = format.toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "")
                .contains("d");
        String day = moment.toLocalDate().toString();
        return showsDay && moment.getDayOfMonth() != 1 ? day : day.substring(0, "2024-03".length());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
