/** What a person decides about proposed figures: accepted into the dataset with their citation, dismissed, undone. */
package org.indicatordashboard.confirmation;
