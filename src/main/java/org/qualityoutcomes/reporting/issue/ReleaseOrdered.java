package org.qualityoutcomes.reporting.issue;

import java.util.UUID;

/**
 * The national team ordered that reports are released.
 *
 * @param reference of the release, the business key of its process
 */
public record ReleaseOrdered(UUID release, String reference) {}
