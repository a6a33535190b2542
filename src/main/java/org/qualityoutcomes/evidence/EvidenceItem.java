package org.qualityoutcomes.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.ServiceId;

/**
 * An item of evidence as other rooms see it. Either a file or a link.
 *
 * @param sha256 of the file's content, lower-case hexadecimal, or null for a link
 * @param coversFrom first day of the period it speaks of
 */
public record EvidenceItem(
        EvidenceId id,
        ServiceId service,
        String title,
        @Nullable String description,
        LocalDate coversFrom,
        LocalDate coversTo,
        @Nullable String link,
        @Nullable String fileName,
        @Nullable String contentType,
        long bytes,
        @Nullable String sha256,
        String addedBy,
        Instant addedAt) {}
