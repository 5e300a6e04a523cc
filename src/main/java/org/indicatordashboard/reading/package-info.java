/** Documents as a person reads them, and what that person decides about the figures proposed in them. */
package org.indicatordashboard.reading;
