/** What people take away of targets and indicators, and what has changed since a file was made. */
package org.indicatordashboard.export;
