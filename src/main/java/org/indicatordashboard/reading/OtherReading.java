package org.indicatordashboard.reading;

import org.indicatordashboard.extraction.PrintedReading;
import org.indicatordashboard.extraction.PrintedReading.Sentence;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;

/** Why a value is another one than the cited words alone say; both null for most. */
record OtherReading(String note, String noteEn) {

    private static final String NOTE = "readingNote";
    private static final PrintedWords PRINTED = new PrintedWords();

    /** Refuses what the words do not say where no reason is given, as a load of the dataset does. */
    static OtherReading read(DecisionRequest request, Figure figure, Sentence sentence, ParameterReader reader) {
        OtherReading other = new OtherReading(
                Required.optional(NOTE, request.readingNote(), reader),
                Required.optional("readingNoteEn", request.readingNoteEn(), reader));
        if (figure != null && !figure.unit().isEmpty()) {
            PrintedReading reading =
                    new PrintedReading(figure, PRINTED.read(figure.asPrinted()), sentence, other.note());
            reading.difference().ifPresent(part -> reader.refuse("figure." + part, reading.refusal(NOTE)));
        }
        return other;
    }
}
