/** One box for everything that has a name, a number or a sentence: an index in memory per dataset version. */
package org.indicatordashboard.search;
