package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All meetings of panels. */
interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    List<Meeting> findAllByOrderByHeldOnDescReferenceDesc();

    int countByCycleId(UUID cycleId);

    @Query("select m from Meeting m join m.cases c where c.reviewId = :review")
    List<Meeting> ofReview(UUID review);

    /** Reviews that are on the agenda of a meeting that is not over, unless it left them for another one. */
    @Query("select c.reviewId from Meeting m join m.cases c where c.deferral is null"
            + " and m.state <> org.qualityoutcomes.assurance.domain.Meeting.State.CLOSED")
    Set<UUID> reviewsOnAgendas();

    @Query("select c.reviewId from Meeting m join m.cases c where c.moderator = :moderator"
            + " and m.state = org.qualityoutcomes.assurance.domain.Meeting.State.IN_SESSION")
    List<UUID> reviewsInSessionWith(String moderator);
}
