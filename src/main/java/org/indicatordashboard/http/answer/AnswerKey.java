package org.indicatordashboard.http.answer;

import java.time.LocalDate;

import org.indicatordashboard.language.Language;

/**
 * Everything a public answer depends on beside the data. Two requests with the same key get the same bytes while {@link
 * Freshness} holds.
 *
 * @param uri path and query as sent
 * @param accept the Accept header as sent, empty where absent
 * @param today the day which asOf and knownAt default to
 */
record AnswerKey(String uri, String accept, Language language, LocalDate today) {}
