/** What was published after a dataset version. */
package org.indicatordashboard.change;
