package org.indicatordashboard.extraction;

import java.math.BigDecimal;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/**
 * A figure the extractor read, for a person to accept or to refuse.
 *
 * @param start first code point of the text with all white space removed, from 0
 * @param end code point after the last
 * @param asPrinted the words of that span, without white space, Markdown marks and page numbers
 * @param kind observation or target
 * @param period of an observation what it speaks of, of a target the day it is due; null when the text does not say
 * @param subject the few words that name what is counted; empty when none stand near
 * @param indicator code of a known indicator that fits, or null
 * @param region code of the region the words name, else of the document, or null
 * @param confidence 0 to 1, two decimals: of the proposals at 0.9 about nine in ten are right
 */
public record ProposedFigure(
        int start,
        int end,
        String asPrinted,
        Figure figure,
        Kind kind,
        Period period,
        String subject,
        String indicator,
        String region,
        BigDecimal confidence) {}
