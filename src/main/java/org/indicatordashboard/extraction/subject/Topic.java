package org.indicatordashboard.extraction.subject;

/**
 * What a figure is about, as read from the words around it.
 *
 * @param phrase the words as one would say them: 累计建成5G室外基站, 出口总额同比下降
 * @param movement null when the figure is a level
 * @param source where the name was found
 */
public record Topic(String phrase, Subject subject, Movement movement, Source source) {

    /** Of a cell, by the heading of its row. */
    public static Topic ofHeading(String heading) {
        Source source = heading.isEmpty() ? Source.NONE : Source.OWN;
        return new Topic(heading, new Subject(heading, null, null), null, source);
    }

    /** Where the name was found, the surest first. */
    public enum Source {
        OWN,
        LISTED,
        CARRIED,
        NONE
    }
}
