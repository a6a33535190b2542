package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<Revision, UUID> {

    /** One line of the history, without its texts. */
    record Line(int number, String writtenBy, Instant writtenAt, boolean complete) {}

    Optional<Revision> findFirstByOutcomeWorkIdOrderByRevisionNoDesc(UUID outcomeWork);

    Optional<Revision> findByOutcomeWorkIdAndRevisionNo(UUID outcomeWork, int number);

    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.Revisions$Line(
                r.revisionNo, r.writtenBy, r.writtenAt, r.complete)
            from Revision r where r.outcomeWorkId = ?1 order by r.revisionNo desc""")
    List<Line> lines(UUID outcomeWork, Limit limit);
}
