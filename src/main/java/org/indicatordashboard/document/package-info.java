/** Official documents and the places in them that print figures. */
package org.indicatordashboard.document;
