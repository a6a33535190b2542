package org.qualityoutcomes.reporting;

import java.util.UUID;

/**
 * Something that an organisation has to know of its reply or of the review of its levels.
 *
 * @param reference the review's reference
 * @param organisation ODS code
 * @param occasion tells this news from the same news of another time
 */
public record ReplyNews(UUID reportId, String reference, String organisation, Kind kind, String occasion) {

    /** What happened. */
    public enum Kind {
        POINTS_ANSWERED,
        LEVEL_REVIEW_PREPARED,
        LEVEL_REVIEW_ASKED,
        LEVEL_REVIEW_DECIDED
    }
}
