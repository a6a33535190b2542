package org.qualityoutcomes.review.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptReviews implements Reviews {

    private final QualityReviews reviews;
    private final Organisations organisations;

    KeptReviews(QualityReviews reviews, Organisations organisations) {
        this.reviews = reviews;
        this.organisations = organisations;
    }

    @Override
    public Review get(ReviewId id) {
        QualityReview review = reviews.get(id);
        return review.seen(organisations.get(review.organisation()));
    }

    @Override
    public List<Review> all(Collection<ReviewId> ids) {
        return seen(reviews.all(ids.stream().map(ReviewId::value).toList()));
    }

    @Override
    public List<Review> ofCycle(CycleId cycle) {
        return seen(reviews.ofCycle(cycle.value()));
    }

    @Override
    public List<Review> inCycle(CycleId cycle, Collection<Organisation> theirs) {
        List<UUID> ids = theirs.stream().map(each -> each.id().value()).toList();
        return seen(reviews.inCycle(cycle.value(), ids), theirs);
    }

    @Override
    public List<ReviewedAt> ofOrganisation(OrganisationId organisation) {
        return reviews.ofOrganisation(organisation.value()).stream()
                .map(QualityReview::placed)
                .toList();
    }

    /** All organisations at once: one query more, however many reviews. */
    List<Review> seen(List<QualityReview> found) {
        return seen(found, organisations.all());
    }

    private static List<Review> seen(List<QualityReview> found, Collection<Organisation> theirs) {
        Map<OrganisationId, Organisation> byId = theirs.stream().collect(toMap(Organisation::id, identity()));
        return found.stream()
                .map(review -> review.seen(Objects.requireNonNull(byId.get(review.organisation()))))
                .toList();
    }
}
