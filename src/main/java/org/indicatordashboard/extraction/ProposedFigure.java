package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.util.List;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.period.PeriodSpan;
import org.indicatordashboard.extraction.subject.Movement;
import org.indicatordashboard.extraction.subject.Subject;
import org.indicatordashboard.extraction.table.CellPlace;
import org.indicatordashboard.figure.Figure;

/**
 * A figure the extractor read, for a person to accept or to refuse.
 *
 * @param start first code point of the text with all white space removed, from 0
 * @param end code point after the last
 * @param asPrinted the words of that span, without white space, Markdown marks and page numbers
 * @param kind observation or target
 * @param period of an observation what it speaks of, of a target the day it is due; null when the text does not say
 * @param subject the few words that name what is counted; empty when none stand near
 * @param subjectParts the same taken apart
 * @param movement that the figure is a rise or a fall; null when it is a level
 * @param cell of the table it stands in, null in running text
 * @param indicator code of a known indicator that fits, or null
 * @param region code of the region the words name, else of the document, or null
 * @param confidence 0 to 1, two decimals: of the proposals at 0.9 about nine in ten are right
 * @param doubts what speaks against it, each of which has lowered the confidence
 */
public record ProposedFigure(
        int start,
        int end,
        String asPrinted,
        Figure figure,
        Kind kind,
        PeriodSpan period,
        String subject,
        Subject subjectParts,
        Movement movement,
        CellPlace cell,
        String indicator,
        String region,
        BigDecimal confidence,
        List<Doubt> doubts) {}
