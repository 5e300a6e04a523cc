package org.indicatordashboard.attainment;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** The index and its groups as files. */
@ApplicationScoped
class AttainmentFiles {

    private static final Words TITLE = Words.of("完成指数", "Attainment index");
    private static final Words NOTE = Words.of(
            "只就可评的目标计算，须与覆盖率一并引用；覆盖率不足时不给综合指数。",
            "Computed from what can be assessed and to be quoted with its coverage; the composite is withheld where that is too low.");

    /** One line: the whole, a domain, a section or a unit. */
    private record Row(Words level, Words name, AttainmentView.Group group, Language language) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            column("level", Type.TEXT, r -> r.level().in(r.language())).named("层次", "Level"),
            column("name", Type.TEXT, r -> r.name().in(r.language())).named("名称", "Name"),
            column("inForce", Type.INTEGER, r -> r.group().inForce()).named("有效目标", "In force"),
            column("assessable", Type.INTEGER, r -> r.group().assessable()).named("可评目标", "Assessable"),
            column("coverage", Type.NUMBER, r -> r.group().coverage()).named("覆盖率（%）", "Coverage (%)"),
            column("attainment", Type.NUMBER, r -> r.group().attainment())
                    .named("完成指数", "Attainment")
                    .meaning("空表示不可评或不给出。", "Empty means that it cannot be assessed or is withheld."));

    @Inject
    ExportRecords records;

    Object answer(AttainmentView view, TableRequest request, ExportQuery made) {
        List<Row> rows = rows(view, request.language());
        Table<Row> table = new Table<>(
                TITLE.in(request.language()),
                COLUMNS,
                rows::stream,
                Stream.of(
                                NOTE.in(request.language()),
                                Words.of(view.withheld(), view.withheldEn()).in(request.language()))
                        .filter(Objects::nonNull)
                        .toList(),
                List::of,
                List::of,
                null,
                request.language(),
                records.register(made));
        return TableFiles.answer(request, made.fileName(), rows.size(), table);
    }

    private static List<Row> rows(AttainmentView view, Language language) {
        Row whole = new Row(
                Words.of("合计", "All"),
                Words.of("全部目标", "All targets"),
                new AttainmentView.Group(null, view.inForce(), view.assessable(), view.coverage(), view.index()),
                language);
        return Stream.of(
                        Stream.of(whole),
                        rows(Words.of("领域", "Domain"), view.byDomain(), AttainmentFiles::domain, language),
                        rows(Words.of("章节", "Section"), view.bySection(), Words::same, language),
                        rows(Words.of("责任单位", "Unit"), view.byResponsible(), AttainmentFiles::unit, language))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<Row> rows(
            Words level, List<AttainmentView.Group> groups, Function<String, Words> words, Language language) {
        return groups.stream().map(g -> new Row(level, words.apply(g.name()), g, language));
    }

    private static Words domain(String code) {
        return Coded.ofCode(Domain.class, code).map(Domain::words).orElse(Words.same(code));
    }

    private static Words unit(String name) {
        return name == null ? org.indicatordashboard.plan.Responsible.NOBODY : Words.same(name);
    }

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
