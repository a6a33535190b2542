package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Phase;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LockedSubmissions extends JpaRepository<LockedSubmission, UUID> {

    Optional<LockedSubmission> findFirstByReviewIdOrderByVersionNoDesc(UUID review);

    /** The last version of each of these reviews that has one. */
    @Query("select l from LockedSubmission l where l.reviewId in ?1 and l.versionNo ="
            + " (select max(m.versionNo) from LockedSubmission m where m.reviewId = l.reviewId)")
    List<LockedSubmission> latestOf(Collection<UUID> reviews);

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

    /**
     * Where a self-evaluation stands among others, in one statement.
     *
     * @param version of its latest submission; null while there is none
     * @param earlier reference of the review that it starts from; null for a first review
     * @param siblings how many other organisations of the same service are reviewed in the same cycle, and still are
     */
    record Place(@Nullable Integer version, @Nullable String earlier, long siblings) {}

    default Place place(UUID review) {
        return place(review, Siblings.ENDED_EARLY);
    }

    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.LockedSubmissions$Place(
                (select max(l.versionNo) from LockedSubmission l where l.reviewId = s.reviewId),
                (select p.earlierReference from StartingPosition p where p.reviewId = s.reviewId),
                (select count(other) from QualityReview other, QualityReview own, ServedOrganisation o,
                    ServedOrganisation mine where own.id = s.reviewId and mine.id = own.organisationId
                    and o.serviceId = mine.serviceId and o.id <> mine.id and other.organisationId = o.id
                    and other.cycle = own.cycle and other.phase not in ?2))
            from SelfEvaluation s where s.reviewId = ?1""")
    Place place(UUID review, Collection<Phase> without);

    Optional<LockedSubmission> findByReviewIdAndVersionNo(UUID review, int version);
}
