/** What the service holds as a whole: who may read its files, and a copy of everything, out of any database and back. */
package org.indicatordashboard.keeping;
