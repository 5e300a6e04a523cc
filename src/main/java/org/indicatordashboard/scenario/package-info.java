/** The register of named scenarios, platforms and projects; names are never counted as observations. */
package org.indicatordashboard.scenario;
