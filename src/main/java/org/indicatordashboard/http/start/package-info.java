/** What is looked at before the service starts, so that a start that cannot succeed says why in one line. */
package org.indicatordashboard.http.start;
