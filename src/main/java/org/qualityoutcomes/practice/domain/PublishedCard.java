package org.qualityoutcomes.practice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Indicator;

/**
 * A card as everybody reads it.
 *
 * @param outcome code and title
 * @param indicators that it helps with
 * @param organisation its name, or null where it stays unnamed
 * @param contact whom to ask, or null where the service stays unnamed
 * @param evidence that may be shown to others
 * @param reviewBy when the service is asked whether it is still current
 */
public record PublishedCard(
        UUID id,
        String reference,
        String title,
        String problem,
        String done,
        String effect,
        String outcome,
        List<Indicator> indicators,
        @Nullable String organisation,
        @Nullable String contact,
        List<EvidenceItem> evidence,
        LocalDate publishedOn,
        LocalDate reviewBy) {}
