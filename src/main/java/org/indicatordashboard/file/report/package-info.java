/** A report in words, tables and charts, as an official document or a page. */
package org.indicatordashboard.file.report;
