package org.indicatordashboard.dataset;

import org.indicatordashboard.language.Words;

/** What is wrong at one place of the dataset files. */
record Mistake(String file, long line, String column, Words what) {

    @Override
    public String toString() {
        String place = column == null ? file + ":" + line : file + ":" + line + " [" + column + "]";
        return place + "  " + what.zh() + "\n    " + what.en();
    }
}
