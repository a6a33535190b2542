package org.qualityoutcomes.selfevaluation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SelfEvaluations extends JpaRepository<SelfEvaluation, UUID> {

    @Query("select s from SelfEvaluation s left join fetch s.outcomes where s.reviewId = ?1")
    Optional<SelfEvaluation> find(UUID review);

    /** For an outcome, or as a standing document of the pen portrait. */
    @Query(
            """
            select s.reviewId from SelfEvaluation s join s.outcomes o join o.evidence e where e = ?1
            union select p.reviewId from PenPortrait p join p.documents d where d.evidenceId = ?1
            """)
    Set<UUID> reviewsCiting(UUID evidence);

    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.Citation(s.reviewId, o, e)
            from SelfEvaluation s join s.outcomes o join o.evidence e where e in ?1 order by o.position""")
    List<Citation> citing(Collection<UUID> evidence);

    @Query("select w.id from SelfEvaluation s join s.outcomes w where s.reviewId = ?1 and w.outcome = ?2")
    Optional<UUID> findOutcome(UUID review, String outcome);

    /** Of the work on an outcome, without reading all that was written on it. */
    default UUID idOf(ReviewId review, String outcome) {
        return findOutcome(review.value(), outcome).orElseThrow(NotFound::new);
    }

    default SelfEvaluation of(ReviewId review) {
        return find(review.value()).orElseThrow(NotFound::new);
    }
}
