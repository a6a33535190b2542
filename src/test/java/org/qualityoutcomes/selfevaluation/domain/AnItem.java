package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.organisation.ServiceId;

/** Items of evidence, each with what matters said of it. */
final class AnItem {

    private AnItem() {}

    static EvidenceItem with(Consent consent, boolean personal, @Nullable LocalDate reviewBy, LocalDate coversTo) {
        return new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                new ServiceId(UUID.randomUUID()),
                "Survey",
                null,
                coversTo,
                coversTo,
                "https://a.example",
                null,
                null,
                0,
                null,
                "ann",
                Instant.EPOCH,
                1,
                new Passport(null, null, null, null, consent, personal, reviewBy));
    }
}
