package org.indicatordashboard.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The documents of the example, made as values ask for them, and how often each prints the same words. */
final class Documents {

    static final String PLAN = "example-fb-2022-1";

    private static final Map<String, String> REGIONS =
            Map.of(ExampleDistrict.REGION, "示例区", "990102", "样例区", "990103", "范例区");
    private static final Map<String, String> REGIONS_EN = Map.of(
            ExampleDistrict.REGION, "Example District", "990102", "Sample District", "990103", "Specimen District");

    private final Map<String, Object[]> rows = new TreeMap<>();
    private final Map<String, Integer> printed = new HashMap<>();

    Documents() {
        rows.put(PLAN, new Object[] {
            PLAN,
            "示府办〔2022〕1号",
            "示例区数字化转型行动方案",
            "Action Plan of Example District for Digital Transformation",
            "action-plan",
            ExampleDistrict.issuer(),
            ExampleDistrict.issuerEn(),
            ExampleDistrict.REGION,
            "2022-12-20",
            "2022-12-20",
            ""
        });
    }

    /** The report of a month, out on the 8th of the next one. */
    String report(String region, YearMonth month) {
        return bulletin(
                region,
                month,
                "report",
                "月报",
                "Monthly report",
                month.plusMonths(1).atDay(8));
    }

    /** What was handed in late, out two months later. */
    String supplement(YearMonth month) {
        return bulletin(
                ExampleDistrict.REGION,
                month,
                "supplement",
                "月报补报",
                "Late supplement to the report",
                month.plusMonths(2).atDay(20));
    }

    /** What puts right a value of a month, out three months later. */
    String correction(YearMonth month) {
        return bulletin(
                ExampleDistrict.REGION,
                month,
                "correction",
                "月报更正",
                "Correction of the report",
                month.plusMonths(3).atDay(15));
    }

    private String bulletin(String region, YearMonth month, String kind, String zh, String en, LocalDate day) {
        String id = "example-%s-%s-%s".formatted(region, month, kind);
        String sign = REGIONS.get(region).substring(0, 1);
        String mark = switch (kind) {
            case "report" -> "";
            case "supplement" -> "补";
            default -> "更";
        };
        rows.putIfAbsent(id, new Object[] {
            id,
            "%s数转办〔%d〕%s%d号".formatted(sign, month.getYear(), mark, month.getMonthValue()),
            "%s数字化转型工作%s（%d年%d月）".formatted(REGIONS.get(region), zh, month.getYear(), month.getMonthValue()),
            "%s of %s, %s".formatted(en, REGIONS_EN.get(region), month),
            "bulletin",
            ExampleDistrict.issuer().replace("示例区", REGIONS.get(region)),
            ExampleDistrict.issuerEn().replace("Example District", REGIONS_EN.get(region)),
            region,
            day,
            day,
            ""
        });
        return id;
    }

    /** Which occurrence of these words in the document the next one is. */
    int occurrence(String document, String words) {
        return printed.merge(document + " " + words, 1, Integer::sum);
    }

    Sheet sheet() {
        Sheet sheet = new Sheet(
                "来源文件。",
                "Documents.",
                "id,number,title,title_en,kind,issuer,issuer_en,region,issued_on,known_from,adopted_on");
        rows.values().forEach(sheet::add);
        return sheet;
    }
}
