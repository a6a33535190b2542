package org.qualityoutcomes.selfevaluation.domain;

import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FirstLooks extends JpaRepository<FirstLook, UUID> {

    /** By indicator code; empty where nobody has looked yet. */
    default Map<String, FirstView> views(ReviewId review) {
        return findById(review.value()).map(FirstLook::views).orElse(Map.of());
    }
}
