/**
 * A copy of everything in one file: a zip with one list of rows a table in JSON, the same out of every database, and a
 * manifest with their hashes.
 */
package org.indicatordashboard.keeping.backup;
