package org.qualityoutcomes.improvement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The deadline of a development plan has passed, and the plan is still being written.
 *
 * @param reference of the review
 * @param organisation ODS code
 * @param unanswered how many required actions no action answers
 */
public record DevelopmentPlanMissed(UUID plan, String reference, String organisation, LocalDate due, int unanswered) {}
