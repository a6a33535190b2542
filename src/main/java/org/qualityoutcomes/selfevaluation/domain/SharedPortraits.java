package org.qualityoutcomes.selfevaluation.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SharedPortraits extends JpaRepository<SharedPortrait, UUID> {

    /** @param shared 1 where the portrait is written together, else 0 */
    record Text(UUID review, String text, boolean open, long shared) {}

    /** What these say in their own words, and whether they are written together, in one statement. */
    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.SharedPortraits$Text(s.reviewId, s.penPortrait,
                s.penPortraitOpen, (select count(p) from SharedPortrait p where p.reviewId = s.reviewId))
            from SelfEvaluation s where s.reviewId in ?1""")
    List<Text> texts(Collection<UUID> reviews);
}
