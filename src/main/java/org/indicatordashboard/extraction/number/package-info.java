/** Numbers in digits and in Chinese numerals, before it is known what they count. */
package org.indicatordashboard.extraction.number;
