package org.qualityoutcomes.reporting.domain;

import java.util.UUID;

/** A report was checked and goes to its organisation. */
record ReportChecked(UUID reportId) {}
