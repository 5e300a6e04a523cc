package org.indicatordashboard.file.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/**
 * A statistical data set: observations addressed by dimensions, for JSON-stat and SDMX-CSV.
 *
 * @param structure identifies it for programs
 * @param title what it shows
 * @param sources the documents behind it
 * @param updated the last change of the published data
 * @param dimensions in the order of an observation's key
 * @param measures at least one; the first is the main one
 * @param attributes remarks that an observation may carry
 * @param observations opened once per writing; keys distinct
 * @param language of labels
 */
public record Cube(
        Structure structure,
        String title,
        List<String> sources,
        LocalDate updated,
        List<Dimension> dimensions,
        List<Measure> measures,
        List<Attribute> attributes,
        Observations observations,
        Language language) {

    /** SDMX identity of the dataflow, printed as {@code AGENCY:ID(VERSION)}. */
    public record Structure(String agency, String id, String version) {
        @Override
        public String toString() {
            return "%s:%s(%s)".formatted(agency, id, version);
        }
    }

    /** What a dimension is for, in the words of JSON-stat; {@code NONE} is any other classification. */
    public enum Role {
        TIME,
        GEO,
        METRIC,
        NONE
    }

    /**
     * @param id name in JSON-stat, e.g. {@code region}
     * @param sdmxId name in SDMX-CSV, e.g. {@code REF_AREA}
     */
    public record Dimension(String id, String sdmxId, Words label, Role role, List<Category> categories) {
        public Dimension {
            categories = List.copyOf(categories);
        }
    }

    /** @param unit unit of measure of everything in this category, null where there is none */
    public record Category(String id, Words label, String unit) {}

    /** @param decimals how many decimals to show at most, for information */
    public record Measure(String id, String sdmxId, Words label, int decimals) {}

    /** @param status true for the one attribute that JSON-stat shows as {@code status} */
    public record Attribute(String id, Words label, boolean status) {}

    /**
     * @param key a category id per dimension
     * @param values one per measure, null where there is none
     * @param attributes one per attribute, null where there is none
     */
    public record Observation(List<String> key, List<BigDecimal> values, List<String> attributes) {}

    /** A source of observations; the writer closes the stream. */
    @FunctionalInterface
    public interface Observations {
        Stream<Observation> open();
    }

    public Cube {
        Objects.requireNonNull(structure, "structure");
        Objects.requireNonNull(observations, "observations");
        sources = List.copyOf(sources);
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        attributes = List.copyOf(attributes);
        if (dimensions.isEmpty() || measures.isEmpty()) {
            throw new IllegalArgumentException("a cube has at least one dimension and one measure");
        }
    }
}
