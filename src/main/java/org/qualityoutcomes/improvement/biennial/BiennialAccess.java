package org.qualityoutcomes.improvement.biennial;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewAccess;
import org.springframework.stereotype.Component;

/** Whoever reads the review reads this; its lead and team prepare it, its region's lead records it. */
@Component
class BiennialAccess {

    private final ReviewAccess reviews;
    private final KeptApart apart;
    private final CurrentUser user;

    BiennialAccess(ReviewAccess reviews, KeptApart apart, CurrentUser user) {
        this.reviews = reviews;
        this.apart = apart;
        this.user = user;
    }

    void read(BiennialReview review) {
        reviews.forReaders(review.id());
    }

    void prepare(BiennialReview review) {
        reviews.forTeam(review.id());
    }

    void oversee(BiennialReview review) {
        if (!oversees(review)) {
            throw new NotFound();
        }
    }

    boolean oversees(BiennialReview review) {
        return user.isIn("regional-" + review.region()) && !apart.isKept(review.organisation());
    }
}
