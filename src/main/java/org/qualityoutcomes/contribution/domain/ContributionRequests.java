package org.qualityoutcomes.contribution.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ContributionRequests extends JpaRepository<ContributionRequest, UUID> {

    List<ContributionRequest> findByReviewIdOrderByAskedAtDescIdAsc(UUID review, Limit limit);

    Optional<ContributionRequest> findByTokenHash(String hash);

    /** So that of two who send at the same time one finds it answered. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ContributionRequest r where r.tokenHash = ?1")
    Optional<ContributionRequest> hold(String hash);

    /** Waiting for an answer. */
    @Query("select count(r) from ContributionRequest r where r.reviewId = ?1 and r.answeredAt is null"
            + " and r.withdrawnAt is null and r.expiresAt > ?2")
    int waiting(UUID review, Instant now);

    List<ContributionRequest> findByEvidenceId(UUID evidence);

    int countByReviewId(UUID review);
}
