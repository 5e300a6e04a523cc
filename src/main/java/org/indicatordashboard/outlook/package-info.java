/** Pure: where a series leads by a due date. An estimate with its past accuracy, never counted as a value. */
package org.indicatordashboard.outlook;
