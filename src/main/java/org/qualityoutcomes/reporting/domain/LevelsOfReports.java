package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The levels of issued reports, without the words that stand beside them. */
@Component
@Transactional(readOnly = true)
class LevelsOfReports implements FinalLevels {

    private static final String ISSUED = "select r.reviewId, o.outcome, o.finalRating from Report r join r.outcomes o"
            + " where r.versionNo > 0 and r.reviewId in :reviews";

    private final EntityManager entities;

    LevelsOfReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<FinalLevel> of(Collection<ReviewId> reviews) {
        return entities.createQuery(ISSUED, Object[].class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultStream()
                .map(row -> new FinalLevel(new ReviewId((UUID) row[0]), (String) row[1], (Rating) row[2]))
                .toList();
    }
}
