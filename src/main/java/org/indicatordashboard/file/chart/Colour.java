package org.indicatordashboard.file.chart;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Colours by role. Based on Okabe and Ito, "Color Universal Design": distinct for colour-blind readers. On paper each has
 * a fill, an ink for words on white (contrast at least 4.5) and an ink for words on the fill; a page in dark mode
 * chooses its own for the same role.
 */
public enum Colour {
    FIRST("0072b2", "00578a", "ffffff"),
    SECOND("e69f00", "8a5a00", "1c2733"),
    THIRD("009e73", "00694d", "1c2733"),
    FOURTH("cc79a7", "94396a", "1c2733"),
    FIFTH("56b4e9", "1b6c9c", "1c2733"),
    SIXTH("4d4d4d", "4d4d4d", "ffffff"),
    TARGET("d55e00", "a84a00", "ffffff"),

    /** Done. */
    GOOD("00795c", "00694d", "ffffff"),
    /** Not done, but in time. */
    FAIR("56b4e9", "1b6c9c", "1c2733"),
    /** A little late. */
    WARNING("e69f00", "8a5a00", "1c2733"),
    /** Very late. */
    SERIOUS("d55e00", "a84a00", "1c2733"),
    /** Failed. */
    BAD("8f1d3f", "8f1d3f", "ffffff"),
    /** Cannot be decided. */
    DOUBTFUL("cc79a7", "94396a", "1c2733"),
    /** Nothing heard although something is due; hatched, to differ in print. */
    SILENT("b3bcc8", "566070", "1c2733"),
    /** Heard, but too long ago to say how it stands. */
    AGED("b8a96a", "6b5a1e", "1c2733"),
    /** Nothing to say yet. */
    EMPTY("e6eaef", "566070", "1c2733");

    private final String fill;
    private final String ink;
    private final String inkOnFill;

    Colour(String fill, String ink, String inkOnFill) {
        this.fill = fill;
        this.ink = ink;
        this.inkOnFill = inkOnFill;
    }

    /** The role as the page knows it. */
    @JsonValue
    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Six hexadecimal digits, as Office writes colours. */
    public String fill() {
        return fill;
    }

    public String ink() {
        return ink;
    }

    public String inkOnFill() {
        return inkOnFill;
    }
}
