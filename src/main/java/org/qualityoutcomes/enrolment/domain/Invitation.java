package org.qualityoutcomes.enrolment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was given out and still leads somewhere.
 *
 * @param username whose password is chosen by it; null for the one who becomes the first administrator
 */
public record Invitation(@Nullable String username, Instant until) {

    public boolean isForAdministrator() {
        return username == null;
    }
}
