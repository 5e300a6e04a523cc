/** Charts and tables as plain records, with one writer per file format. Knows nothing of districts, HTTP or the database. */
package org.indicatordashboard.file;
