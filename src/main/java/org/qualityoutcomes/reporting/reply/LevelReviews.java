package org.qualityoutcomes.reporting.reply;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews of levels, by the ids of their reports. */
interface LevelReviews extends Repository<LevelReview, UUID> {

    LevelReview saveAndFlush(LevelReview review);

    @Query("select r from LevelReview r left join fetch r.outcomes where r.id = ?1")
    Optional<LevelReview> find(UUID report);

    default LevelReview get(UUID report) {
        return find(report).orElseThrow(NotFound::new);
    }
}
