/** The attainment index: how much of what can be assessed is attained, beside how much that is, and how sure one is. */
package org.indicatordashboard.attainment;
