package org.qualityoutcomes.improvement;

import java.time.LocalDate;
import org.qualityoutcomes.review.ReviewId;

/**
 * News of the day of an organisation's service improvement review, for its lead and its region's lead.
 *
 * @param reference of the review in which the day was set
 * @param organisation ODS code
 * @param day on which the review is, or the next one
 */
public record ReviewDayNews(ReviewId review, String reference, String organisation, Kind kind, LocalDate day) {

    /** What there is to say of the day. */
    public enum Kind {
        MEETING_AGREED("the day of the meeting is agreed"),
        NEXT_SCHEDULED("the next one is scheduled"),
        NEXT_MOVED("the next one has moved to another day"),
        SIX_MONTHS_BEFORE("the next one is in less than six months"),
        THIRTY_DAYS_BEFORE("the next one is within thirty days"),
        ON_THE_DAY("the next one is today");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
