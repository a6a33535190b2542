package org.qualityoutcomes.selfevaluation.domain;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptSubmissionTimes implements SubmissionTimes {

    private static final String LATEST = "select s.reviewId, max(s.submittedAt) from LockedSubmission s"
            + " where s.reviewId in :reviews group by s.reviewId";

    private final EntityManager entities;

    KeptSubmissionTimes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<ReviewId, Instant> of(Collection<ReviewId> reviews) {
        return entities.createQuery(LATEST, Object[].class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new ReviewId((UUID) row[0]), row -> (Instant) row[1]));
    }
}
