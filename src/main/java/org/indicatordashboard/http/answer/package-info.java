/** The conventions of the HTTP interface: strict parameters, the two clocks, pages, kept bytes with their ETag. */
package org.indicatordashboard.http.answer;
