package org.indicatordashboard.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * For tests that publish: they get a start of the service of their own, and with it an empty database, so that tests
 * which only read find the dataset as it is in the files.
 */
public class Writes implements QuarkusTestProfile {}
