/** Reads files from outside in a process of its own, so that no file can take memory or time from the service. */
package org.indicatordashboard.document.worker;
