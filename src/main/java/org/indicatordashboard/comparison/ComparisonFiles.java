package org.indicatordashboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.diagnosis.DerivedView;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;

/** A comparison as a file. */
@ApplicationScoped
class ComparisonFiles {

    private record Row(ComparisonView.Standing of, Language language) {

        Object observed(Function<org.indicatordashboard.observation.ObservationView, ?> part) {
            return of.observation() == null ? null : part.apply(of.observation());
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            column("rank", Type.INTEGER, r -> r.of().rank())
                    .named("名次", "Rank")
                    .meaning("空表示不能排序。", "Empty means that it cannot be ranked."),
            column("tied", Type.TEXT, r -> r.of().tied() ? "tied" : null).named("并列", "Tied"),
            column("region", Type.TEXT, r -> r.of().region()).named("地区代码", "Region code"),
            column(
                            "name",
                            Type.TEXT,
                            r -> Words.of(r.of().name(), r.of().nameEn()).in(r.language()))
                    .named("地区", "Region"),
            column("asPrinted", Type.TEXT, r -> r.observed(o -> o.figure().asPrinted()))
                    .named("数值原文", "Value as printed"),
            column("low", Type.NUMBER, r -> r.observed(o -> o.figure().low())).named("下限", "Low"),
            column("high", Type.NUMBER, r -> r.observed(o -> o.figure().high())).named("上限", "High"),
            column("unit", Type.TEXT, r -> r.observed(o -> o.figure().unit())).named("单位", "Unit"),
            column("period", Type.PERIOD, r -> r.observed(o -> o.period())).named("时期", "Period"),
            column("perArea", Type.NUMBER, r -> value(r.of().perArea()))
                    .named("每平方公里（推算）", "Per square kilometre (derived)"),
            column("perHead", Type.NUMBER, r -> value(r.of().perHead()))
                    .named("每万人（推算）", "Per 10,000 people (derived)"));

    @Inject
    CodeNames.Source names;

    @Inject
    ExportRecords records;

    Object answer(ComparisonView view, TableRequest request, ExportQuery made) {
        CodeNames known = names.at(made.vantage().version());
        Language language = request.language();
        Table<Row> table = new Table<>(
                Words.of(view.name(), view.nameEn()).in(language),
                COLUMNS,
                () -> view.regions().stream().map(s -> new Row(s, language)),
                view.remarks().stream()
                        .map(r -> Words.of(r.text(), r.textEn()).in(language))
                        .toList(),
                () -> view.regions().stream()
                        .flatMap(s -> s.series().stream())
                        .flatMap(o -> o.citations().stream())
                        .map(c -> known.documents().get(c.document()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(d -> SourceLine.of(d, language))
                        .toList(),
                List::of,
                null,
                language,
                records.register(made));
        return TableFiles.answer(request, made.fileName(), view.regions().size(), table);
    }

    private static BigDecimal value(DerivedView derived) {
        return derived == null ? null : derived.value();
    }

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
