package org.indicatordashboard.testsupport;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts a PostgreSQL server once where the tests are asked to run on it ({@code quarkus.datasource.db-kind}), and
 * points the service to it. Where that cannot be done the tests are skipped, on CI they fail.
 */
class PostgresqlIfAsked implements ExecutionCondition {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String UNAVAILABLE = "test.postgresql.unavailable";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!"postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
            return ConditionEvaluationResult.enabled("runs on H2");
        }
        if (System.getProperty(URL) == null && System.getProperty(UNAVAILABLE) == null) {
            start();
        }
        String unavailable = System.getProperty(UNAVAILABLE);
        return unavailable == null
                ? ConditionEvaluationResult.enabled("runs on " + System.getProperty(URL))
                : ConditionEvaluationResult.disabled(unavailable);
    }

    private static void start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            System.setProperty(URL, server.getJdbcUrl("postgres", "postgres"));
            System.setProperty("quarkus.datasource.username", "postgres");
            System.setProperty("quarkus.datasource.password", "postgres");
        } catch (IOException | RuntimeException failed) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("on CI the tests must run on PostgreSQL", failed);
            }
            String reason = "Tests on PostgreSQL are skipped: the embedded server does not start here ("
                    + failed.getMessage() + "). On Debian: apt-get install locales libc6 util-linux";
            System.err.println(reason);
            System.setProperty(UNAVAILABLE, reason);
        }
    }
}
