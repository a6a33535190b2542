package org.qualityoutcomes.review.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** How long each review was in each phase. */
interface Stays extends JpaRepository<Stay, UUID> {

    Optional<Stay> findByReviewIdAndLeftAtIsNull(UUID review);

    List<Stay> findByReviewIdInOrderByEnteredAt(Collection<UUID> reviews);
}
