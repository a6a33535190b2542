package org.qualityoutcomes.evidence;

import java.time.Instant;

/**
 * A file as it was at a time; none is ever changed or taken away.
 *
 * @param number from 1
 * @param sha256 of the content, lower-case hexadecimal
 */
public record FileVersion(
        int number, String fileName, String contentType, long bytes, String sha256, String addedBy, Instant addedAt) {}
