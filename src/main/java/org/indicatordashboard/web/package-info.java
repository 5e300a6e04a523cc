/** The door to the web: start page, style sheets, limits, errors outside the REST layer, health, the interface description. */
package org.indicatordashboard.web;
