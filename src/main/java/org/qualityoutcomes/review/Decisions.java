package org.qualityoutcomes.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided in a review, as the organisation may read and pass it on; the journal keeps it and answers. */
public interface Decisions {

    /** @return empty where the asking person may not read the review's journal */
    Optional<Kept> readable(ReviewId review);

    /**
     * Decisions, oldest first.
     *
     * @param left how many more lines the journal has that are not passed on: what judges did and said
     * @param broken the first line of the journal that is not as it was written, a sentence; null where it is whole
     */
    record Kept(List<Decision> decisions, int left, @Nullable String broken) {}

    /** @param at in London */
    record Decision(LocalDateTime at, String who, String what) {}
}
