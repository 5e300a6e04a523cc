/** What has been reported: append-only observations with their revisions and the places that print them. */
package org.indicatordashboard.observation;
