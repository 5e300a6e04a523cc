package org.indicatordashboard.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.indicatordashboard.extraction.exclusion.Exclusions;
import org.indicatordashboard.extraction.exclusion.LeftAlone;
import org.indicatordashboard.extraction.kind.Genre;
import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.KindJudge;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.kind.StartAndEnd;
import org.indicatordashboard.extraction.kind.TenseMarkers;
import org.indicatordashboard.extraction.kind.TenseMarkers.Turn;
import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.period.PeriodSpan;
import org.indicatordashboard.extraction.period.Periods;
import org.indicatordashboard.extraction.period.Times;
import org.indicatordashboard.extraction.subject.Suggestions;
import org.indicatordashboard.extraction.subject.Topic;
import org.indicatordashboard.extraction.subject.Topics;
import org.indicatordashboard.extraction.table.CellPlace;
import org.indicatordashboard.extraction.table.Tables;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.TextNormalizer;
import org.indicatordashboard.extraction.unit.Densities;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Lists;
import org.indicatordashboard.extraction.unit.RespectiveLists;
import org.indicatordashboard.figure.Figure;

import static java.util.Comparator.comparingInt;

/** One text while it is read: what its parts found, put together figure by figure. */
final class ExtractedText {

    private final NormalizedText reading;
    private final TimeMentions calendar;
    private final Outline outline;
    private final Profile profile;
    private final Scanner scanner;
    private final List<Draft> drafts;
    private final List<Topic> topics;
    private final RespectiveLists.Row[] rows;
    private final Periods periods;
    private final KindJudge judge;
    private final Suggestions suggestions;
    private final List<Turn> turns;
    private final Tables tables;
    private final BitSet cells = new BitSet();
    private final BitSet unsure = new BitSet();
    private final BitSet mended = new BitSet();

    ExtractedText(String text, Context context) {
        reading = TextNormalizer.read(text);
        context.uncertain().forEach(part -> (part.mended() ? mended : unsure).set(part.start(), part.end()));
        calendar = TimeMentions.of(reading);
        outline = Outline.of(reading, TenseMarkers::isTitle);
        profile = Profile.of(reading, calendar, outline, context.issuedOn(), context.kind());
        calendar.on(profile.date());
        scanner = Scanner.scan(reading, calendar, new Exclusions(reading, outline));
        drafts = scanner.drafts();
        Lists.share(reading, drafts);
        drafts.replaceAll(draft -> Densities.apply(reading, draft));
        topics = Topics.of(reading, outline, calendar, drafts);
        rows = RespectiveLists.of(reading, drafts);
        periods = new Periods(reading, outline, calendar, profile);
        judge = new KindJudge(reading, outline, profile);
        suggestions =
                new Suggestions(reading, outline, context.indicators(), context.regions(), context.region(), drafts);
        turns = TenseMarkers.of(reading, outline, profile.genre(), profile.year());
        tables = Tables.of(reading, profile);
        tables.entries()
                .forEach(entry -> cells.set(entry.draft().start(), entry.draft().end()));
    }

    Extraction extraction() {
        List<ProposedFigure> figures = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            if (!tables.covers(drafts.get(i))) {
                figures.add(figure(i));
            }
        }
        for (Tables.Entry entry : tables.entries()) {
            Topic heading = Topic.ofHeading(
                    entry.heading(), entry.growth(), entry.draft().low().signum() < 0);
            PeriodSpan period = PeriodSpan.of(entry.period());
            List<Doubt> doubts = Doubts.ofCell(entry.draft(), heading, entry.kind(), period);
            figures.add(propose(entry.draft(), entry.kind(), period, heading, entry.cell(), doubts));
        }
        figures.sort(comparingInt(ProposedFigure::start));
        return new Extraction(
                figures,
                scanner.left().stream().filter(this::isAlone).map(this::left).toList());
    }

    private ProposedFigure figure(int index) {
        Draft draft = drafts.get(index);
        Times times = Times.of(reading, outline, calendar, draft, rows[index], index, profile.genre() == Genre.REPLY);
        Kind chapter = TenseMarkers.at(turns, draft.number());
        double weight = StartAndEnd.startsWith(reading, draft)
                ? -KindJudge.SURE
                : judge.weigh(draft, judged(times), times.carried(), chapter);
        Kind kind = weight > 0 ? Kind.TARGET : Kind.OBSERVATION;
        PeriodSpan period = kind == Kind.TARGET
                ? PeriodSpan.of(periods.due(draft, times))
                : periods.observed(draft, times, chapter);
        Topic topic = topics.get(index);
        return propose(draft, kind, period, topic, null, Doubts.of(draft, topic, weight, kind, times, period));
    }

    /** Of a row of years the last one decides, but for those that are over. */
    private TimeMention judged(Times times) {
        return times.last() == null || judge.isOver(times.own()) ? times.own() : times.last();
    }

    private ProposedFigure propose(
            Draft draft, Kind kind, PeriodSpan period, Topic topic, CellPlace cell, List<Doubt> doubts) {
        Figure figure = PrintedFigure.of(reading, draft, kind);
        doubt(draft, Doubt.MISREAD, unsure, doubts);
        doubt(draft, Doubt.MENDED, mended, doubts);
        return new ProposedFigure(
                reading.offset(draft.start()),
                reading.offset(draft.end() - 1) + 1,
                figure.asPrinted(),
                figure,
                kind,
                period,
                topic.phrase(),
                topic.subject(),
                topic.movement(),
                cell,
                suggestions.indicator(draft),
                suggestions.region(draft),
                Confidence.of(doubts),
                List.copyOf(doubts));
    }

    private void doubt(Draft draft, Doubt doubt, BitSet places, List<Doubt> doubts) {
        int next = places.nextSetBit(reading.offset(draft.start()));
        if (next >= 0 && next <= reading.offset(draft.end() - 1)) {
            doubts.add(doubt);
        }
    }

    /** Not a number that a cell of a table turned out to hold. */
    private boolean isAlone(LeftAlone left) {
        int next = cells.nextSetBit(left.start());
        return next < 0 || next >= left.end();
    }

    private LeftAloneNumber left(LeftAlone left) {
        return new LeftAloneNumber(
                reading.offset(left.start()),
                reading.offset(left.end() - 1) + 1,
                reading.printed(left.start(), left.end()),
                left.reason());
    }
}
