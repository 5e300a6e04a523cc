/** Targets with their assessment, one by one and counted: the answer to what was promised and what was shown. */
package org.indicatordashboard.progress;
