package org.indicatordashboard.extraction.subject;

import org.indicatordashboard.extraction.subject.Movement.Direction;

/**
 * What a figure is about, as read from the words around it.
 *
 * @param phrase the words as one would say them: 累计建成5G室外基站, 出口总额同比下降
 * @param movement null when the figure is a level
 * @param source where the name was found
 */
public record Topic(String phrase, Subject subject, Movement movement, Source source) {

    /**
     * Of a cell, by the heading of its row.
     *
     * @param growth whether its column says by how much the thing grew
     */
    public static Topic ofHeading(String heading, boolean growth, boolean negative) {
        Source source = heading.isEmpty() ? Source.NONE : Source.OWN;
        Direction direction = negative ? Direction.DOWN : Direction.UP;
        Movement movement = growth ? new Movement(direction, null, heading) : null;
        return new Topic(heading, new Subject(heading, null, null), movement, source);
    }

    /** Where the name was found, the surest first. */
    public enum Source {
        OWN,
        LISTED,
        CARRIED,
        NONE
    }
}
