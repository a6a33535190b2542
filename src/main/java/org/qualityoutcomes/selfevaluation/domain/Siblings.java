package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Set;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** A joint service has a review of each organisation that it serves: those of one cycle are siblings. */
@Component
class Siblings {

    /** What is said in these counts nowhere. */
    static final Set<Phase> ENDED_EARLY =
            Set.of(Phase.NOT_TAKING_PART, Phase.NOT_SUBMITTED, Phase.WITHDRAWN, Phase.MERGED, Phase.DISCONTINUED);

    private final Organisations organisations;
    private final Reviews reviews;

    Siblings(Organisations organisations, Reviews reviews) {
        this.organisations = organisations;
        this.reviews = reviews;
    }

    /** By reference; without those that ended early, and none where the service works for one organisation. */
    List<Review> of(Review review) {
        List<Organisation> others = organisations.servedBy(review.organisation().service()).stream()
                .filter(each -> !each.id().equals(review.organisation().id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : reviews.inCycle(review.cycle(), others).stream()
                        .filter(each -> !ENDED_EARLY.contains(each.phase()))
                        .toList();
    }

    /** Whether two reviews of one cycle are still of one service: organisations move, and reviews end early. */
    static boolean areSiblings(Review review, Review other) {
        return !review.id().equals(other.id())
                && !ENDED_EARLY.contains(other.phase())
                && review.cycle().equals(other.cycle())
                && review.edition().equals(other.edition())
                && review.organisation().service().equals(other.organisation().service());
    }
}
