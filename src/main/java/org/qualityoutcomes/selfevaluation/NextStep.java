package org.qualityoutcomes.selfevaluation;

import java.time.LocalDate;

/**
 * What happens to a submission, and by when.
 *
 * @param what a sentence with a full stop
 */
public record NextStep(String what, LocalDate by) {}
