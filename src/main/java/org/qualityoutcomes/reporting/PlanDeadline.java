package org.qualityoutcomes.reporting;

import java.time.Instant;
import java.time.LocalDate;

/** By when a development plan answers what a report requires: the improvement room says so, a report goes by it. */
public interface PlanDeadline {

    /** How many weeks an organisation has. */
    int weeks();

    LocalDate after(Instant issued);
}
