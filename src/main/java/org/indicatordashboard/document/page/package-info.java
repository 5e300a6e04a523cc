/** What stands where on a page: words, lines, ruled and aligned tables. */
package org.indicatordashboard.document.page;
