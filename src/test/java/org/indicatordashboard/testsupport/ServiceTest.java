package org.indicatordashboard.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks the running service; {@code ./mvnw verify} does so on H2 and again on PostgreSQL. */
@ExtendWith(PostgresqlIfAsked.class)
@QuarkusTest
@Tag("service")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
