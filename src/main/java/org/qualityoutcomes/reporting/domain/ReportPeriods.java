package org.qualityoutcomes.reporting.domain;

/**
 * How long an organisation has after its report is issued.
 *
 * @param planWeeks for the development plan
 * @param levelReviewWorkingDays to ask for a review of levels
 */
record ReportPeriods(int planWeeks, int levelReviewWorkingDays) {}
