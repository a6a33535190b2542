package org.qualityoutcomes.review;

import java.time.LocalDate;

/** The last day on which an organisation can submit: its cycle's, or a later one that was granted to it alone. */
public interface Deadlines {

    /** From now on {@link Review#deadline()} says this day. The decision itself is journalled by the caller. */
    void extend(ReviewId review, LocalDate to);
}
