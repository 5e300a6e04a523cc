/** What kind of document a text is, and whether a figure says what is or what is meant to be. */
package org.indicatordashboard.extraction.kind;
