package org.indicatordashboard.http.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** What the present request asks for: its clocks, its page, its language. Gathers what is wrong in one reader. */
@RequestScoped
public class CurrentRequest {

    private final ParameterReader reader = new ParameterReader();

    @Inject
    RoutingContext context;

    @Inject
    Clock clock;

    @Inject
    DatasetVersion currentVersion;

    /** The reader for the request's own parameters; {@link ParameterReader#done()} ends the reading. */
    public ParameterReader reader() {
        return reader;
    }

    public Language language() {
        return Language.preferredIn(context.request().getHeader("Accept-Language"));
    }

    /** The language of a file: the parameter lang goes before the header. */
    public Language language(String lang) {
        Language language =
                reader.one("lang", lang, Language.codes(), Language::ofCode).orElseGet(this::language);
        LanguageAnswered.set(context, language);
        return language;
    }

    /** As what a list is asked for that is to be had in every format of a table. */
    public TableRequest table(TableParameters parameters) {
        return table(parameters, TableFormat.values());
    }

    /** As what a list is asked for that is to be had in some formats beside JSON. */
    public TableRequest table(TableParameters parameters, TableFormat... offered) {
        return TableRequestReader.read(
                parameters, context.request().getHeader("Accept"), language(parameters.lang), reader, offered);
    }

    /** @throws ProblemException 406 where the request accepts none of these types */
    public void refuseUnlessAccepted(Collection<String> types) {
        Accepted.of(context.request().getHeader("Accept")).best(types);
    }

    /** The same for what is no list. */
    public TableRequest table(FileParameters parameters, TableFormat... offered) {
        return table(parameters.whole(), offered);
    }

    /** The parameters that choose content, in one spelling. */
    public String filters() {
        return Filters.of(context.queryParams());
    }

    public Vantage vantage(ReadParameters parameters) {
        LocalDate today = LocalDate.now(clock);
        AsOf clocks = new AsOf(
                reader.date("asOf", parameters.asOf, today), reader.date("knownAt", parameters.knownAt, today));
        return new Vantage(clocks, version(parameters.datasetVersion));
    }

    /** The dataset version to answer from. */
    public long version(String datasetVersion) {
        long current = currentVersion.get();
        long version = reader.number("datasetVersion", datasetVersion, 1, current, current);
        VersionAnswered.set(context, version);
        return version;
    }

    /** @param item what the list holds, as it leaves */
    public PageRequest page(ListParameters parameters, Class<?> item) {
        return page(parameters.limit, parameters.cursor, ItemShape.of(parameters.shape(), item, reader));
    }

    /** Of a list that can be put in order by a few of its members only, and does so itself. */
    public PageRequest page(ListParameters parameters, Class<?> item, Collection<String> sortable) {
        return page(parameters.limit, parameters.cursor, ItemShape.of(parameters.shape(), item, sortable, reader));
    }

    /** The parameter sort as sent, name by name. */
    public List<String> sort(ListParameters parameters) {
        return parameters.shape().sort();
    }

    public PageRequest page(PagingParameters parameters) {
        return page(parameters.limit, parameters.cursor, ItemShape.PLAIN);
    }

    private PageRequest page(String sentLimit, String cursor, ItemShape shape) {
        int limit =
                (int) reader.number("limit", sentLimit, 1, ListParameters.HIGHEST_LIMIT, ListParameters.DEFAULT_LIMIT);
        String list = Filters.ofList(context.request().path(), context.queryParams());
        String after = cursor == null ? null : Cursor.read(cursor, list, reader);
        return new PageRequest(limit, after, context.request().uri(), list, shape);
    }
}
