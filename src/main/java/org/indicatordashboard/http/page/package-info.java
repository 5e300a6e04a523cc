/** What is answered outside the REST layer: files of the pages, limits, headers, the description of the interface. */
package org.indicatordashboard.http.page;
