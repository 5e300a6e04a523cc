package org.indicatordashboard.reporting.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Bulletins over HTTP. */
@Path("/bulletins")
@Tag(name = "reporting")
class BulletinResource {

    @Inject
    Bulletins bulletins;

    @Inject
    IssuedBulletins issued;

    @Inject
    BulletinConfig config;

    @Inject
    Issuing issuing;

    @Inject
    CurrentVersion current;

    @Inject
    TargetQuestionReader questions;

    @Inject
    CurrentRequest asked;

    @Inject
    Clock clock;

    @GET
    @Path("/{month: [^/.]+}.{form}")
    @Produces({"application/json", "text/html", OfficeTypes.DOCX, OfficeTypes.XLSX})
    @Operation(
            summary = "The bulletin of a month as data, page, Word document or workbook",
            description =
                    "Of an issued month the bytes that were issued, unless a parameter other than lang asks for something else. Else written anew: asOf and knownAt are the month's end, today in the running month, so that what was approved in the month is news in it. With knownAt and datasetVersion the same bulletin comes back for ever, byte by byte. Takes the filters of /targets.",
            operationId = "bulletin")
    @APIResponse(
            responseCode = "200",
            description = "The bulletin.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = BulletinView.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = OfficeTypes.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = OfficeTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Object bulletin(
            @RestPath @Parameter(description = "month", example = "2024-12") String month,
            @RestPath
                    @Parameter(
                            description = "json, html, docx, xlsx, or brief.html and brief.docx, one page of it",
                            example = "json")
                    String form,
            @BeanParam TargetFilter filter,
            @BeanParam BulletinParameters parameters) {
        Vantage read = asked.vantage(parameters);
        Period period = month(month);
        refuseUnknown(form);
        Language language = asked.language(parameters.lang);
        if (parameters.isPlain() && asked.filters().isEmpty()) {
            Optional<IssuedFile> kept = issued.file(period, form, language);
            if (kept.isPresent()) {
                asked.reader().done();
                return new FileAnswer(kept.get().content, kept.get().contentType, kept.get().fileName);
            }
        }
        LocalDate asOf = asked.reader().date("asOf", parameters.asOf(), last(period));
        refuseOutside(asOf, period);
        String query = query();
        TargetQuestion question = questions.read(TargetFilter.of(Filters.read(query)), read, asked.reader());
        asked.reader().done();
        LocalDate knownAt = parameters.namesKnowledge() ? read.knownAt() : last(period);
        Vantage vantage = new Vantage(new AsOf(asOf, knownAt), read.version());
        return bulletins.write(form, period, question, made(period, query, question, vantage), language);
    }

    @POST
    @Path("/{month: \\d{4}-\\d{2}}/issue")
    @RolesAllowed(RoleName.REVIEWER)
    @Operation(
            summary = "Issue the bulletin of a month that is over",
            description =
                    "All its forms in both languages are kept as they are at this moment and never change again. What is corrected later stands as an erratum in the next one.",
            operationId = "issueBulletin")
    @APIResponse(responseCode = "409", description = "The month is not over, or its bulletin has been issued.")
    @APIResponseSchema(BulletinLinks.class)
    public BulletinLinks issue(@RestPath @Parameter(description = "month", example = "2024-12") String month) {
        Period period = month(month);
        long version = current.get();
        Vantage vantage = new Vantage(new AsOf(last(period), last(period)), version);
        String query = query();
        TargetQuestion question = questions.read(TargetFilter.of(Filters.read(query)), vantage, asked.reader());
        asked.reader().done();
        ExportQuery made = made(period, query, question, vantage);
        IssuedBulletin done = issuing.issue(
                period, version, (form, language) -> bulletins.write(form, period, question, made, language));
        return BulletinLinks.of(YearMonth.parse(done.month), vantage.asOf(), done);
    }

    private ExportQuery made(Period month, String query, TargetQuestion question, Vantage vantage) {
        return new ExportQuery(
                ExportQuery.Kind.BULLETIN,
                "/api/v1/bulletins/%s.json".formatted(month),
                questions.pinned(query, question.ruleSet()),
                vantage);
    }

    /** The filters sent; where none says of which plan or region, the district's own. */
    private String query() {
        String sent = asked.filters();
        boolean isNarrow = sent.matches("(.*&)?(region|plan|document)=.*");
        return isNarrow || config.region().isEmpty()
                ? sent
                : Stream.of(sent, "region=" + config.region().get())
                        .filter(f -> !f.isEmpty())
                        .flatMap(f -> Stream.of(f.split("&")))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private Period month(String text) {
        return Period.parseMonth(text)
                .filter(p -> !p.start().isAfter(LocalDate.now(clock)))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        Words.of(
                                "“%s” 不是已经开始的月份。请写成 2024-03 这样的月份。".formatted(Shortened.of(text)),
                                "“%s” is not a month that has begun. Write a month like 2024-03."
                                        .formatted(Shortened.of(text)))));
    }

    private static void refuseUnknown(String form) {
        if (!Bulletins.FORMS.contains(form)) {
            String forms = String.join(", ", Bulletins.FORMS);
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    Words.of(
                            "月报没有 “%s” 格式。可用：%s。".formatted(Shortened.of(form), forms),
                            "There is no bulletin as “%s”. Allowed: %s.".formatted(Shortened.of(form), forms)));
        }
    }

    /** The running month speaks of today. */
    private LocalDate last(Period month) {
        LocalDate today = LocalDate.now(clock);
        return month.end().isAfter(today) ? today : month.end();
    }

    private void refuseOutside(LocalDate asOf, Period month) {
        if (asOf != null && (asOf.isBefore(month.start()) || asOf.isAfter(month.end()))) {
            asked.reader()
                    .refuse("asOf", Words.of("应在 %s 之内。".formatted(month), "It must lie within %s.".formatted(month)));
        }
    }
}
