/** What all answers have in common: errors, parameters, paging, caching, headers, the files of the pages. */
package org.indicatordashboard.http;
