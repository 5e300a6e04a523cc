package org.indicatordashboard.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks the running service over HTTP, on H2 unless {@code -Dquarkus.datasource.db-kind=postgresql} says otherwise. */
@ExtendWith(PostgresqlIfAsked.class)
@QuarkusTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
