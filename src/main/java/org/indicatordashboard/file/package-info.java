/** Files: the formats there are, each with its writer. Knows nothing of districts, HTTP or the database. */
package org.indicatordashboard.file;
