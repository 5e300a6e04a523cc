package org.indicatordashboard.testsupport;

/** For tests that read the five texts of the dataset; others import texts of their own for the same documents. */
public class FiveTexts extends OwnDatabase {}
