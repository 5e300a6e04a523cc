/** Who is late and who was reminded (督办); deadlines as a calendar, published changes as a feed and a webhook. */
package org.indicatordashboard.reporting.supervision;
