/** The one error shape of the service: RFC 9457 problems that say what is wrong and what to do, in two languages. */
package org.indicatordashboard.http.problem;
