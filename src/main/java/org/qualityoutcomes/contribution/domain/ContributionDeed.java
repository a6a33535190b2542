package org.qualityoutcomes.contribution.domain;

import java.util.UUID;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/** What happened to a request, for the journal. It names nobody outside: what is written there stays for good. */
record ContributionDeed(UUID chain, String what, String capacity) implements Deed {

    static ContributionDeed ofTeam(ReviewId review, String what) {
        return new ContributionDeed(review.value(), what, "library team");
    }

    static ContributionDeed fromOutside(ReviewId review, String what) {
        return new ContributionDeed(review.value(), what, "contributor outside the library");
    }
}
