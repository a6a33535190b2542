package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last decision on a plan: whoever comes second is told of it. Nothing is set while nobody has decided. */
@Embeddable
record Decided(
        @Nullable @Column(length = 20) @Enumerated(EnumType.STRING) Verdict verdict,
        @Nullable @Column(length = 64) String decidedBy,
        @Nullable @Column Instant decidedAt) {

    /** What was decided. */
    enum Verdict {
        APPROVED("approved"),
        ACCEPTED("accepted"),
        RETURNED("returned");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
