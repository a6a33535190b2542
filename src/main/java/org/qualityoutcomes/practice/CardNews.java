package org.qualityoutcomes.practice;

import java.util.UUID;

/**
 * Something that those who stand behind a card have to know. Carries none of its words.
 *
 * @param reference for example {@code GP-12}
 * @param organisation ODS code of whose card it is
 * @param occasion tells this news from the same news of another time
 */
public record CardNews(UUID card, String reference, String organisation, Kind kind, String occasion) {

    /** What happened. The service is told, of a withdrawal the editors. */
    public enum Kind {
        NOT_SHARED,
        LEFT_OUT,
        PUBLISHED,
        RETIRED,
        TAKEN_OFF,
        WITHDRAWN
    }
}
