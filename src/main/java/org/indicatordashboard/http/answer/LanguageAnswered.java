package org.indicatordashboard.http.answer;

import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.language.Language;

/** Remembers, along one request, in which language a file is written, where the parameter lang says so. */
final class LanguageAnswered {

    private static final String NAME = LanguageAnswered.class.getName();

    private LanguageAnswered() {}

    static void set(RoutingContext context, Language language) {
        context.put(NAME, language);
    }

    static Language in(RoutingContext context, Language otherwise) {
        Language language = context.get(NAME);
        return language == null ? otherwise : language;
    }
}
