package org.indicatordashboard;

import jakarta.inject.Inject;
import jakarta.persistence.SchemaValidationException;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyIterable;

/** The migrations make the tables, and the entities say the same of them. */
@ServiceTest
class SchemaTest {

    @Inject
    SessionFactory entities;

    @Test
    void theEntitiesAgreeWithTheMigrations() throws SchemaValidationException {
        entities.getSchemaManager().validate();
    }

    @Test
    void noTableIsMadeByAnybodyElse() {
        assertThat(
                entities.fromSession(session -> session.createNativeQuery(
                                "select table_name from information_schema.tables where lower(table_name) like 'ht%\\_%' escape '\\'",
                                String.class)
                        .list()),
                emptyIterable());
    }
}
