package org.qualityoutcomes.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Last days on which an organisation may speak that rooms above know of. */
public interface ComingDays {

    /** In a few statements, however many reviews there are; what is over or was used is not among them. */
    List<Coming> of(Collection<ReviewId> reviews);

    record Coming(ReviewId review, LocalDate day, Kind kind) {}

    /** For what it is the last day. */
    enum Kind {
        REPLY("Last day of the reply to the draft report"),
        LEVEL_REVIEW("Last day to ask for a review of levels");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
