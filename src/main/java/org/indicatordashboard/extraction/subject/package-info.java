/** What a figure is about, and which known indicator and region it may belong to. */
package org.indicatordashboard.extraction.subject;
