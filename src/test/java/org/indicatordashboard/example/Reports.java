package org.indicatordashboard.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two years of reports: in time, late, corrected, withdrawn, or never made. */
final class Reports {

    private static final String OBSERVATION =
            "id,indicator,region,period,class,low,high,comparator,unit,as_printed,document,section,occurrence,note,note_en";
    private static final BigDecimal WRONG = new BigDecimal("1.12");

    /** What sister districts report too, and how they do beside the example: ahead and behind. */
    private static final List<String> SHARED = List.of(
            "digital-core-industry-scale",
            "digitalised-firms",
            "smart-care-stations",
            "fully-online-rate",
            "hotline-resolution-rate",
            "5g-stations",
            "access-speed",
            "digital-talents");

    private static final Map<String, BigDecimal> SISTERS =
            Map.of("990102", new BigDecimal("1.08"), "990103", new BigDecimal("0.85"));

    private final Sheet observations = new Sheet("观测值：24 个月的报告。", "Observations: 24 months of reports.", OBSERVATION);
    private final Sheet earlier = new Sheet(
            "早先的数值：后来更正（observations.csv 中有同一编号）或撤回（没有）。",
            "Values as they stood before they were corrected (observations.csv has the same id) or withdrawn (it has not).",
            OBSERVATION);
    private final Documents documents;

    Reports(Documents documents) {
        this.documents = documents;
    }

    void ofDistrict(List<ExampleTarget> targets) {
        for (ExampleTarget target : targets) {
            Random chance = new Random(target.key().hashCode());
            boolean steady = target.measure().equals("stock");
            target.course().values(chance, steady).forEach((month, value) -> {
                if (target.isWithin(month)) {
                    report(target, month, value);
                }
            });
        }
        for (YearMonth year : List.of(YearMonth.of(2023, 12), YearMonth.of(2024, 12))) {
            int rank = year.getYear() == 2023 ? 5 : 3;
            String document = documents.report(ExampleDistrict.REGION, year);
            observations.add(
                    "990101-example-index-city-rank-" + year.getYear(),
                    "example-index-city-rank",
                    ExampleDistrict.REGION,
                    year.getYear(),
                    "rank",
                    rank,
                    rank,
                    "eq",
                    "名次",
                    "第" + rank + "名",
                    document,
                    "二 排名",
                    1,
                    "",
                    "");
        }
    }

    void ofSisters(List<ExampleTarget> targets) {
        SISTERS.keySet().stream()
                .sorted()
                .forEach(region -> targets.stream()
                        .filter(t -> SHARED.contains(t.key()))
                        .forEach(t -> new Course(3, false, false, t.course().way())
                                .values(
                                        new Random(region.hashCode() + t.key().hashCode()),
                                        t.measure().equals("stock"))
                                .forEach((month, value) -> add(
                                        observations,
                                        t,
                                        region,
                                        month,
                                        beside(t, value, SISTERS.get(region)),
                                        "%d-Q%d".formatted(month.getYear(), month.getMonthValue() / 3),
                                        documents.report(region, month),
                                        false))));
    }

    Sheet observations() {
        return observations;
    }

    Sheet earlier() {
        return earlier;
    }

    Sheet evidence() {
        return new Sheet("相关证据。", "Related evidence.", "target,observation,scenario,relation,reason,reason_en")
                .add(
                        "example-district-digital-twin-blocks",
                        "990101-example-governance-scenes-2024-Q4",
                        "",
                        "partial",
                        "治理场景中有涉及数字孪生的，数量未单列。",
                        "Some of the scenarios use digital twins; how many is not stated.");
    }

    private void report(ExampleTarget target, YearMonth month, BigDecimal value) {
        String inTime = documents.report(ExampleDistrict.REGION, month);
        String period = target.course().period(month);
        if (target.has("withdrawn", month)) {
            add(earlier, target, ExampleDistrict.REGION, month, wrong(value), period, inTime, false);
            return;
        }
        boolean corrected = target.has("corrected", month);
        if (corrected) {
            add(earlier, target, ExampleDistrict.REGION, month, wrong(value), period, inTime, false);
        }
        String document = corrected
                ? documents.correction(month)
                : target.has("late", month) ? documents.supplement(month) : inTime;
        add(
                observations,
                target,
                ExampleDistrict.REGION,
                month,
                value,
                period,
                document,
                target.course().approximate());
    }

    private void add(
            Sheet sheet,
            ExampleTarget target,
            String region,
            YearMonth month,
            BigDecimal value,
            String period,
            String document,
            boolean approximate) {
        String printed = (approximate ? "约" : "") + value.toPlainString() + target.unit();
        sheet.add(
                "%s-%s-%s".formatted(region, Promises.indicator(target), period),
                Promises.indicator(target),
                region,
                period,
                "figure",
                value.toPlainString(),
                value.toPlainString(),
                approximate ? "approx" : "eq",
                target.unit(),
                printed,
                document,
                "一 指标进展",
                documents.occurrence(document, printed),
                "",
                "");
    }

    private static BigDecimal wrong(BigDecimal value) {
        return value.multiply(WRONG).setScale(value.scale(), RoundingMode.UP);
    }

    private static BigDecimal beside(ExampleTarget target, BigDecimal value, BigDecimal factor) {
        BigDecimal other = value.multiply(factor).setScale(value.scale(), RoundingMode.HALF_UP);
        return target.unit().equals("%") ? other.min(new BigDecimal("99.6")) : other;
    }
}
