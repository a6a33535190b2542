package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, UUID> {

    @Query("select r from Report r where r.organisation = ?1 and r.state in ?2")
    List<Report> ofOrganisation(String organisation, List<ReportState> states);

    @Query("select r.id from Report r where r.state in ?1")
    List<UUID> inState(List<ReportState> states);

    /** In one transaction read once, however many ask for it. */
    @Override
    @EntityGraph(attributePaths = "outcomes")
    Optional<Report> findById(UUID id);

    @Query("select r from Report r left join fetch r.outcomes where r.reviewId = ?1")
    Optional<Report> ofReview(UUID review);

    /** Those who write different sections at the same moment do so one after the other, and so never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = ?1")
    Optional<Report> hold(UUID id);

    /** What issued reports require: the review's id, and by when. */
    @Query("select r.reviewId, l.due from Report r join r.outcomes o join o.lines l"
            + " where r.versionNo > 0 and l.kind = REQUIRED_ACTION and r.reviewId in ?1")
    List<Object[]> required(Collection<UUID> reviews);

    @Query("select r from Report r where r.reviewId in ?1")
    List<Report> ofReviews(Collection<UUID> reviews);

    /** Those of these reviews that are issued, the latest first. */
    @Query("select r from Report r where r.reviewId in ?1 and r.versionNo > 0 order by r.issuedAt desc")
    List<Report> issuedOf(Collection<UUID> reviews);

    /** Ids of an organisation's issued reports, latest first. */
    @Query("select r.id from Report r where r.organisation = ?1 and r.issuedAt is not null order by r.issuedAt desc")
    List<UUID> issued(String organisation, Limit limit);

    default Report get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    default Report alone(UUID id) {
        return hold(id).orElseThrow(NotFound::new);
    }
}
