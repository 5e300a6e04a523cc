/** Districts and areas, and the units of a district that are responsible for targets. */
package org.indicatordashboard.region;
