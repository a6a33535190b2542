package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LockedSubmissions extends JpaRepository<LockedSubmission, UUID> {

    Optional<LockedSubmission> findFirstByReviewIdOrderByVersionNoDesc(UUID review);

    @Query("select distinct l.reviewId from LockedSubmission l where l.reviewId in ?1")
    Set<UUID> submitted(Collection<UUID> reviews);

    /** What is said of a version beside its content. */
    record Line(int version, Instant submittedAt, String submittedBy) {}

    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.LockedSubmissions$Line(
                s.versionNo, s.submittedAt, s.submittedBy)
            from LockedSubmission s where s.reviewId = ?1 order by s.versionNo desc""")
    List<Line> lines(UUID review, Limit limit);

    Optional<LockedSubmission> findByReviewIdAndVersionNo(UUID review, int version);
}
