/** The reading room: documents as one reads them, with what each of them prints. */
package org.indicatordashboard.reader;
