package org.qualityoutcomes.review.domain;

import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

@Component
class GuardedReviews implements ReviewAccess {

    private final Reviews reviews;
    private final KeptApart apart;
    private final CurrentUser current;

    GuardedReviews(Reviews reviews, KeptApart apart, CurrentUser current) {
        this.reviews = reviews;
        this.apart = apart;
        this.current = current;
    }

    @Override
    public Review forTeam(ReviewId id) {
        return open(id, review -> Stream.of(Groups.lead(review.ods()), Groups.team(review.ods())));
    }

    @Override
    public Review forLead(ReviewId id) {
        return open(id, review -> Stream.of(Groups.lead(review.ods())));
    }

    @Override
    public Review forOrganisation(ReviewId id) {
        return open(id, GuardedReviews::house);
    }

    @Override
    public Review forNational(ReviewId id) {
        return open(id, review -> office(review, Groups.NATIONAL));
    }

    @Override
    public Review forReaders(ReviewId id) {
        return open(
                id,
                review -> Stream.concat(
                        house(review), office(review, Groups.regional(review.region()), Groups.NATIONAL)));
    }

    /** Nobody, where something ties the reader to the organisation. */
    private Stream<String> office(Organisation organisation, String... groups) {
        return apart.isKept(organisation.ods()) ? Stream.empty() : Stream.of(groups);
    }

    private static Stream<String> house(Organisation organisation) {
        String ods = organisation.ods();
        return Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods));
    }

    private Review open(ReviewId id, Function<Organisation, Stream<String>> admitted) {
        Review review = reviews.get(id);
        if (admitted.apply(review.organisation()).noneMatch(current::isIn)) {
            throw new NotFound();
        }
        return review;
    }
}
