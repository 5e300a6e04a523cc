/** Dataset versions: every published change moves the version, and every published row says from which version it holds. */
package org.indicatordashboard.publication;
