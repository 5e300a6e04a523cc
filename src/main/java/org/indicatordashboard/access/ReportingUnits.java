package org.indicatordashboard.access;

import java.util.Collection;

/** Which responsible units there are. Answered by the room that holds them: this one knows nothing of a district. */
public interface ReportingUnits {

    Collection<String> names();
}
