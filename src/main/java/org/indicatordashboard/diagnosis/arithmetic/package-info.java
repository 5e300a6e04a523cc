/** Pure: computes with printed numbers as the intervals they were rounded from, and says when two of them do not meet. */
package org.indicatordashboard.diagnosis.arithmetic;
