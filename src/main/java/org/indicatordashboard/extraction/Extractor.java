package org.indicatordashboard.extraction;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.exclusion.Exclusions;
import org.indicatordashboard.extraction.kind.Genre;
import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.KindJudge;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.kind.StartAndEnd;
import org.indicatordashboard.extraction.kind.TenseMarkers;
import org.indicatordashboard.extraction.kind.TenseMarkers.Turn;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.period.Periods;
import org.indicatordashboard.extraction.period.Times;
import org.indicatordashboard.extraction.subject.Subjects;
import org.indicatordashboard.extraction.subject.Suggestions;
import org.indicatordashboard.extraction.table.Tables;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.TextNormalizer;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Densities;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Lists;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

import static java.util.Comparator.comparingInt;

/** Proposes the figures of a text. Without state: one may be shared by all. The same text gives the same proposals. */
public final class Extractor {

    /**
     * @param text official Chinese text as it comes, with line breaks, page numbers and Markdown
     * @param context what is known besides the text, {@link Context#none()} if nothing
     */
    public Extraction extract(String text, Context context) {
        NormalizedText reading = TextNormalizer.read(text);
        TimeMentions calendar = TimeMentions.of(reading);
        Outline outline = Outline.of(reading, TenseMarkers::isTitle);
        Profile profile = Profile.of(reading, calendar, outline, context.issuedOn(), context.kind());
        List<Draft> drafts = Scanner.scan(reading, calendar, new Exclusions(reading, outline));
        Lists.share(reading, drafts);
        Periods periods = new Periods(reading, outline, calendar, profile);
        KindJudge judge = new KindJudge(reading, outline, profile);
        Suggestions suggestions =
                new Suggestions(reading, outline, context.indicators(), context.regions(), context.region(), drafts);
        List<Turn> turns = TenseMarkers.of(reading, outline, profile.genre(), profile.year());
        List<ProposedFigure> figures = new ArrayList<>(drafts.size());
        Tables tables = Tables.of(reading, profile);
        for (Draft found : drafts) {
            if (tables.covers(found)) {
                continue;
            }
            Draft draft = Densities.apply(reading, found);
            Times times = Times.of(reading, outline, calendar, draft, profile.genre() == Genre.REPLY);
            Kind chapter = TenseMarkers.at(turns, draft.number());
            boolean target = !StartAndEnd.startsWith(reading, draft)
                    && judge.weigh(draft, times.own(), times.carried(), chapter) > 0;
            Kind kind = target ? Kind.TARGET : Kind.OBSERVATION;
            Period period = target ? periods.due(draft, times) : periods.observed(draft, times, chapter);
            figures.add(propose(reading, suggestions, draft, kind, period));
        }
        for (Tables.Entry entry : tables.entries()) {
            figures.add(propose(reading, suggestions, entry.draft(), entry.kind(), entry.period()));
        }
        figures.sort(comparingInt(ProposedFigure::start));
        return new Extraction(figures);
    }

    private static ProposedFigure propose(
            NormalizedText reading, Suggestions suggestions, Draft draft, Kind kind, Period period) {
        Figure figure = figure(reading, draft, kind);
        return new ProposedFigure(
                reading.offset(draft.start()),
                reading.offset(draft.end() - 1) + 1,
                figure.asPrinted(),
                figure,
                kind,
                period,
                Subjects.of(reading, draft),
                suggestions.indicator(draft),
                suggestions.region(draft),
                Confidence.of(draft));
    }

    private static Figure figure(NormalizedText reading, Draft draft, Kind kind) {
        String printed = reading.printed(draft.start(), draft.end());
        String unit = draft.unit() == null ? null : draft.unit().name();
        if (draft.isRange()) {
            return new Figure(draft.low(), draft.high(), Comparator.RANGE, unit, printed);
        }
        Bound bound = isCircle(reading, draft) ? Bound.LE : draft.bound();
        return switch (bound) {
            case EQ, NONE -> Figure.exactly(draft.low(), unit, printed);
            case APPROX -> new Figure(draft.low(), draft.low(), Comparator.APPROX, unit, printed);
            case GE -> new Figure(draft.low(), null, Comparator.GE, unit, printed);
            case GT -> new Figure(draft.low(), null, Comparator.GT, unit, printed);
            case LE -> new Figure(null, draft.low(), Comparator.LE, unit, printed);
            case LT -> new Figure(null, draft.low(), Comparator.LT, unit, printed);
            case REACH ->
                kind == Kind.TARGET
                        ? new Figure(draft.low(), null, Comparator.GE, unit, printed)
                        : Figure.exactly(draft.low(), unit, printed);
        };
    }

    /** 15分钟核酸采样服务圈: within that time. */
    private static boolean isCircle(NormalizedText reading, Draft draft) {
        boolean time = draft.unit() != null
                && (draft.unit().name().equals("分钟") || draft.unit().name().equals("小时"));
        String behind = time ? reading.slice(draft.end(), draft.end() + 12) : "";
        int circle = behind.indexOf('圈');
        return circle >= 0 && behind.substring(0, circle).chars().noneMatch(c -> "，。；”".indexOf(c) >= 0);
    }
}
