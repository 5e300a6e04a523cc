/** A text made ready to be read, and the word lists that the rules read it with. */
package org.indicatordashboard.extraction.text;
