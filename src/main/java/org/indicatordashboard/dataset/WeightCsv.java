package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.attainment.DomainWeight;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.language.Coded;

/** Reads the weights of domains in the attainment index. Without the file all domains weigh the same. */
record WeightCsv(List<Path> folders, Mistakes mistakes) {

    static final DatasetFile WEIGHTS =
            new DatasetFile("weights.csv", List.of("domain", "weight"), List.of("domain")).thatMayBeAbsent();

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    List<DomainWeight> weights() {
        List<Row> rows = WEIGHTS.read(folders, mistakes);
        List<DomainWeight> weights = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            DomainWeight weight = weight(row);
            weights.add(weight);
            sum = weight.weight == null ? sum : sum.add(weight.weight);
        }
        if (!rows.isEmpty() && sum.compareTo(WHOLE) != 0) {
            String found = sum.stripTrailingZeros().toPlainString();
            rows.get(rows.size() - 1)
                    .mistake(
                            "weight",
                            "各领域权重之和应为 100，现为 %s。".formatted(found),
                            "The weights must add up to 100; they make %s.".formatted(found));
        }
        return weights;
    }

    private static DomainWeight weight(Row row) {
        DomainWeight weight = new DomainWeight();
        weight.naturalKey = row.word("domain", Coded.codes(Domain.class));
        row.required("weight");
        weight.weight = row.number("weight");
        if (weight.weight != null && weight.weight.signum() < 0) {
            row.mistake("weight", "权重不能小于 0。", "A weight is not below 0.");
        }
        weight.fingerprint = row.fingerprint();
        return weight;
    }
}
