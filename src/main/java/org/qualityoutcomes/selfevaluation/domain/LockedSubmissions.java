package org.qualityoutcomes.selfevaluation.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LockedSubmissions extends JpaRepository<LockedSubmission, UUID> {

    Optional<LockedSubmission> findFirstByReviewIdOrderByVersionNoDesc(UUID review);

    boolean existsByReviewIdIn(Collection<UUID> reviews);

    Optional<LockedSubmission> findByReviewIdAndVersionNo(UUID review, int version);
}
