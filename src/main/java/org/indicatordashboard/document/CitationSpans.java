package org.indicatordashboard.document;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Knows every imported text flat, read and flattened once per text. */
@ApplicationScoped
public class CitationSpans {

    /** Texts kept in memory; a district has some dozens. */
    private static final int TEXTS = 200;

    private final Cache<String, FlatText> flat =
            Caffeine.newBuilder().maximumSize(TEXTS).build();

    @Inject
    DocumentTexts texts;

    /** The flat texts which held at a dataset version, by document id. */
    @Transactional
    public Map<String, FlatText> at(long version) {
        Map<String, FlatText> all = new HashMap<>();
        for (DocumentTexts.Imported imported : texts.imported(version)) {
            all.put(imported.document(), flat.get(imported.sha256(), hash -> read(imported.document(), version)));
        }
        return all;
    }

    private FlatText read(String document, long version) {
        return FlatText.of(texts.at(version, document).orElseThrow().body);
    }
}
