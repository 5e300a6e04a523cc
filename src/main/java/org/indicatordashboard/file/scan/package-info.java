/** The program beside the service that recognises words on pictures. */
package org.indicatordashboard.file.scan;
