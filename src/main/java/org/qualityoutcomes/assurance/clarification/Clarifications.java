package org.qualityoutcomes.assurance.clarification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of questions, one at most for a validation. */
interface Clarifications extends Repository<Clarification, UUID> {

    Clarification save(Clarification clarification);

    Optional<Clarification> findByValidationId(UUID validationId);

    List<Clarification> findByReviewId(UUID reviewId);

    Optional<Clarification> findFirstByReviewIdAndSentAtIsNotNullOrderBySentAtDesc(UUID reviewId);

    @Query("select q from Clarification c join c.questions q where c.validationId = :validation"
            + " and q.outcome = :outcome and c.ending = ANSWERED order by q.position")
    List<Question> answered(UUID validation, String outcome);

    /** Only where the answers were sent. */
    @Query("select c.reviewId from Clarification c join c.questions q join q.evidence e"
            + " where e = :evidence and c.ending = ANSWERED")
    Set<UUID> reviewsShowing(UUID evidence);

    @Query("select count(c) > 0 from Clarification c where c.validationId = :validation"
            + " and c.openedAt is not null and c.closedAt is null")
    boolean isUnderWay(UUID validation);
}
