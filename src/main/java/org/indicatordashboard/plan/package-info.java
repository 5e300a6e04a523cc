/** What is promised: plans, their tree of sections, their targets with who owes them, and evidence that is not counted. */
package org.indicatordashboard.plan;
