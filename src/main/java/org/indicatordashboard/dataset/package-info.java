/** Loads the files of config/dataset at start: idempotent, all or nothing, every mistake named with file and line. */
package org.indicatordashboard.dataset;
