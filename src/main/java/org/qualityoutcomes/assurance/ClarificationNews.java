package org.qualityoutcomes.assurance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a validator has to know of the round of questions at a case.
 *
 * @param validator username of the one who is told
 * @param until when questions are waited for no longer; null unless they are collected
 */
public record ClarificationNews(
        UUID validation, String reference, String validator, Kind kind, @Nullable Instant until) {

    /** What happened. */
    public enum Kind {
        COLLECTING,
        ANSWERED,
        UNANSWERED
    }
}
