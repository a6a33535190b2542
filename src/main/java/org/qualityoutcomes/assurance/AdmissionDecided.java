package org.qualityoutcomes.assurance;

import java.time.Instant;
import java.util.UUID;

/** Somebody who wants to validate is told how their admission goes on. The reason stands on their own page. */
public record AdmissionDecided(UUID validator, String username, Decision decision, Instant at) {

    /** What was decided. */
    public enum Decision {
        APPROVED,
        REFUSED,
        ADMITTED
    }
}
