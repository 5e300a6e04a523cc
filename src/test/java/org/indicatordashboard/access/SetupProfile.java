package org.indicatordashboard.access;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service of its own at its first start: no account, no token, nothing in the environment. */
public class SetupProfile implements QuarkusTestProfile {}
