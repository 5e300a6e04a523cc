package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.CodeList.Code;
import org.indicatordashboard.file.table.Table;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Derived values over HTTP: the results of checks, and nothing that a document prints. */
@Path("/derived-values")
@Tag(name = "diagnosis")
class DerivedResource {

    private static final String PATH = "/api/v1/derived-values";

    private static final Words TITLE = Words.of("推算值", "Derived values");

    private static final Words NOTE = Words.of(
            "推算值由印出的数值按舍入区间算出，不是观测值，不得当作观测值引用，也不与观测值相加。",
            "Derived values are computed from printed ones on their rounding intervals; they are no observations, are not to be quoted as such and not to be added to them.");

    @Inject
    Diagnosis diagnosis;

    @Inject
    Citations.Source citations;

    @Inject
    CodeNames.Source names;

    @Inject
    Regions regions;

    @Inject
    ExportRecords records;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.TABLES)
    @Operation(
            summary = "What follows from printed numbers, with formula and interval; never an observation",
            description =
                    "The checks of /checks that have a result. As JSON page by page; in the other formats all in one file, as a data set of its own.",
            operationId = "derivedValues")
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON, or all rows as a file.",
            content = @Content(schema = @Schema(implementation = CheckResource.CheckPage.class)))
    public Object list(@BeanParam CheckFilter filter, @BeanParam TableParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, CheckView.class);
        TableRequest table = asked.table(parameters);
        Predicate<Finding> meets = filter.read(asked.reader(), regions.codes(vantage.version()));
        asked.reader().done();
        List<Finding> found = diagnosis.at(vantage).stream()
                .filter(f -> f.result() != null)
                .filter(meets)
                .toList();
        if (table.isFile()) {
            ExportQuery made = new ExportQuery(ExportQuery.Kind.DERIVED_VALUES, PATH, asked.filters(), vantage);
            return TableFiles.answer(table, made.fileName(), found.size(), table(found, table.language(), made));
        }
        Citations known = citations.at(vantage.version());
        return page.of(found, Finding::id, f -> CheckView.of(f, known));
    }

    private Table<?> table(List<Finding> found, Language language, ExportQuery made) {
        CodeNames known = names.at(made.vantage().version());
        Period asOf = Period.day(made.vantage().asOf());
        List<DerivedColumns.Row> rows = found.stream()
                .map(f -> new DerivedColumns.Row(f, asOf, known, language))
                .toList();
        return new Table<>(
                TITLE.in(language),
                DerivedColumns.ALL,
                rows::stream,
                List.of(NOTE.in(language)),
                () -> found.stream()
                        .flatMap(f -> f.allDocuments().stream())
                        .distinct()
                        .map(known.documents()::get)
                        .filter(Objects::nonNull)
                        .map(d -> SourceLine.of(d, language))
                        .toList(),
                () -> codes(rows),
                new Table.Statistics(
                        DerivedStructure.DATAFLOW,
                        () -> Stream.concat(
                                        codes(rows).stream(),
                                        Stream.of(new CodeList(
                                                "period",
                                                Words.of("时期", "Period"),
                                                rows.stream()
                                                        .map(r -> r.period().toString())
                                                        .distinct()
                                                        .sorted()
                                                        .map(c -> new Code(c, Words.same(c)))
                                                        .toList())))
                                .toList()),
                language,
                records.register(made));
    }

    private static List<CodeList> codes(List<DerivedColumns.Row> rows) {
        return List.of(
                new CodeList(
                        "check",
                        Words.of("互校", "Check"),
                        rows.stream()
                                .map(r -> new Code(r.of().check(), r.of().name()))
                                .distinct()
                                .toList()),
                new CodeList(
                        "region",
                        Words.of("地区", "Region"),
                        rows.stream()
                                .map(r -> r.of().region())
                                .distinct()
                                .sorted()
                                .map(c -> new Code(c, rows.get(0).names().regionName(c)))
                                .toList()));
    }
}
