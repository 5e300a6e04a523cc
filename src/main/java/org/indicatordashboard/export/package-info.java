/** Charts and citations to take away, each from one description, with sources, date and verification code. */
package org.indicatordashboard.export;
