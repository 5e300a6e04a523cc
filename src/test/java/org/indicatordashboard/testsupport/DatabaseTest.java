package org.indicatordashboard.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * A test whose answers the database makes: queries, order, locks, types. {@code ./mvnw verify} runs it on H2 and again
 * on PostgreSQL.
 */
@ServiceTest
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatabaseTest {}
