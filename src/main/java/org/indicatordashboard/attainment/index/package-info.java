/** Pure: normalises, weighs and aggregates attainment, and tells how much the result hangs on these choices. */
package org.indicatordashboard.attainment.index;
