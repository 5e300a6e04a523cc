/** What an exported file was made from, and what has changed since, value by value. */
package org.indicatordashboard.verification;
