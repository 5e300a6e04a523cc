package org.indicatordashboard.search;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.time.Vantage;

/** The one box for other rooms. */
@ApplicationScoped
public class OneBox {

    @Inject
    Indexes indexes;

    /**
     * What answers all the words, the best first.
     *
     * @param q what is looked for; refused in the reader under that name where it says nothing, and then nothing is found
     * @param kinds none for all
     */
    public List<FoundView> find(String q, Set<FoundKind> kinds, Vantage vantage, int most, ParameterReader reader) {
        Sought sought = FindParameters.sought(q, reader);
        if (!reader.isContent()) {
            return List.of();
        }
        EntryIndex index = indexes.at(vantage.version());
        Excerpt excerpt = new Excerpt(sought);
        return index.find(new Question(sought, kinds, vantage.clocks()), most).stream()
                .map(number -> FoundView.of(index.entry(number), excerpt))
                .toList();
    }
}
