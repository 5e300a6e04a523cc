package org.indicatordashboard.http.answer;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Serialised answers by what they depend on. Nothing needs to be evicted on a change: the version is in the key. */
@ApplicationScoped
class KeptAnswers {

    private final Cache<AnswerKey, KeptAnswer> kept;

    @Inject
    KeptAnswers(AnswerConfig config) {
        kept = Caffeine.newBuilder()
                .maximumWeight(config.kept().asLongValue())
                .weigher((AnswerKey key, KeptAnswer answer) ->
                        answer.weight() + 2 * (key.uri().length() + key.accept().length()))
                .build();
    }

    Optional<KeptAnswer> find(AnswerKey key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    void keep(AnswerKey key, KeptAnswer answer) {
        kept.put(key, answer);
    }
}
