package org.qualityoutcomes.improvement.biennial;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BiennialReviews extends JpaRepository<BiennialReview, UUID> {

    List<BiennialReview> findByOrganisation(String ods);

    @Query("select r from BiennialReview r join r.documents d where d in ?1")
    List<BiennialReview> showing(Collection<UUID> evidence);

    /** Lets nobody else write this review until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from BiennialReview r where r.reviewId = ?1")
    Optional<BiennialReview> hold(UUID review);

    default BiennialReview get(ReviewId id) {
        return findById(id.value()).orElseThrow(NotFound::new);
    }

    default BiennialReview held(ReviewId id) {
        return hold(id.value()).orElseThrow(NotFound::new);
    }

    /** All other ones of the organisation. */
    default List<BiennialReview> before(BiennialReview review) {
        return findByOrganisation(review.organisation()).stream()
                .filter(each -> !each.id().equals(review.id()))
                .toList();
    }
}
