/** Reads the text out of a file (plain, HTML, PDF, DOCX, XLSX), and hides names and numbers of people in it. */
package org.indicatordashboard.document.text;
