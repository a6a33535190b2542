package org.qualityoutcomes.review.web;

import java.util.Set;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** Where a page that belongs to a review leads back to, for readers of whom not all may open the review itself. */
@Component("wayBack")
class WayBack {

    /** Who holds no other role opens no review, which need not be looked up. */
    private static final Set<String> JUDGES = Set.of(Groups.VALIDATOR, Groups.MODERATOR);

    private static final Way TASKS = new Way("/tasks", "My tasks");

    private final Reviews reviews;
    private final ReviewAccess access;
    private final CurrentUser reader;

    WayBack(Reviews reviews, ReviewAccess access, CurrentUser reader) {
        this.reviews = reviews;
        this.access = access;
        this.reader = reader;
    }

    /**
     * A page to go back to.
     *
     * @param title what its link says
     */
    public record Way(String path, String title) {}

    /** The page of the review; else where the reader finds what is theirs: a commissioner at the start, a judge by task. */
    public Way from(ReviewId id) {
        Set<String> roles = reader.groups();
        return !roles.isEmpty() && JUDGES.containsAll(roles) ? TASKS : ofReader(id);
    }

    private Way ofReader(ReviewId id) {
        try {
            Review review = access.forReaders(id);
            return new Way("/reviews/" + id, "Review " + review.reference());
        } catch (NotFound notTheirs) {
            boolean commissions = reader.isIn(
                    Groups.commissioner(reviews.get(id).organisation().ods()));
            return commissions ? new Way("/", "Start") : TASKS;
        }
    }
}
