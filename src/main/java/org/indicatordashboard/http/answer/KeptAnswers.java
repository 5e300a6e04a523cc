package org.indicatordashboard.http.answer;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Serialised answers by what they depend on. What holds no longer is passed over, and replaced when it is made anew. */
@ApplicationScoped
class KeptAnswers {

    private final Cache<AnswerKey, KeptAnswer> kept;
    private final DatasetVersion version;

    @Inject
    KeptAnswers(AnswerConfig config, DatasetVersion version) {
        this.version = version;
        kept = Caffeine.newBuilder()
                .maximumWeight(config.kept().asLongValue())
                .weigher((AnswerKey key, KeptAnswer answer) ->
                        answer.weight() + 2 * (key.uri().length() + key.accept().length()))
                .build();
    }

    Optional<KeptAnswer> find(AnswerKey key) {
        KeptAnswer answer = kept.getIfPresent(key);
        return answer != null && answer.freshness().holds(version) ? Optional.of(answer) : Optional.empty();
    }

    void keep(AnswerKey key, KeptAnswer answer) {
        kept.put(key, answer);
    }
}
