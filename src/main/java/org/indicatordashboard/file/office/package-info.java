/** Tables, charts and reports as files that Excel, PowerPoint and Word can edit. */
package org.indicatordashboard.file.office;
