/** The two languages of the service and words said in both. */
package org.indicatordashboard.language;
