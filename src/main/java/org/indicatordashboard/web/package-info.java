/** The door to the web: start page, files of the pages, limits, errors outside the REST layer, health, the interface description. */
package org.indicatordashboard.web;
