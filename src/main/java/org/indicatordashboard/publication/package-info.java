/** Dataset versions: every published change moves the version, and every published row says from which version it holds; what changed, as list, feed and webhook. */
package org.indicatordashboard.publication;
