package org.qualityoutcomes.assurance.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.PastSeats;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All validations. */
interface Validations extends Repository<Validation, UUID> {

    Validation save(Validation validation);

    Optional<Validation> findById(UUID id);

    Optional<Validation> findFirstByReviewIdOrderBySubmissionVersionDesc(UUID reviewId);

    /** Of each of these reviews the validation of its latest submission. */
    @Query("select v from Validation v where v.reviewId in :reviews and v.submissionVersion ="
            + " (select max(later.submissionVersion) from Validation later where later.reviewId = v.reviewId)")
    List<Validation> latestOf(Collection<UUID> reviews);

    Optional<Validation> findByReviewIdAndSubmissionVersion(UUID reviewId, int submissionVersion);

    List<Validation> findByOrganisationIn(Collection<String> organisations);

    Optional<Validation> findFirstByOrganisationOrderByOpenedAtDesc(String organisation);

    @Query("select new org.qualityoutcomes.assurance.conflicts.PastSeats$HeldSeat("
            + "s.validator, v.organisation, v.reference, v.openedAt,"
            + " case when v.settledAt is null then false else true end)"
            + " from Validation v join v.seats s where v.organisation in :ods"
            + " and s.acceptance not in (org.qualityoutcomes.assurance.domain.Seat.Acceptance.DECLINED,"
            + " org.qualityoutcomes.assurance.domain.Seat.Acceptance.VACATED)"
            + " order by v.openedAt desc, s.position")
    List<PastSeats.HeldSeat> seatsAt(Collection<String> ods);

    @Query("select new org.qualityoutcomes.assurance.conflicts.PastSeats$HeldSeat("
            + "s.validator, v.organisation, v.reference, v.openedAt,"
            + " case when v.settledAt is null then false else true end)"
            + " from Validation v join v.seats s where v.selectedAt is null and v.voidedAt is null"
            + " and s.withdrawnAt is null"
            + " and s.acceptance not in (org.qualityoutcomes.assurance.domain.Seat.Acceptance.DECLINED,"
            + " org.qualityoutcomes.assurance.domain.Seat.Acceptance.VACATED)"
            + " order by v.openedAt desc, s.position")
    List<PastSeats.HeldSeat> runningSeats();

    @Query("select distinct v.organisation from Validation v join v.seats s where s.validator = ?1"
            + " and v.settledAt is null and v.voidedAt is null and s.withdrawnAt is null"
            + " and s.acceptance not in (org.qualityoutcomes.assurance.domain.Seat.Acceptance.DECLINED,"
            + " org.qualityoutcomes.assurance.domain.Seat.Acceptance.VACATED)")
    Set<String> unsettledOf(String validator);

    @Query("select v from Validation v where v.selectedAt is not null and v.settledAt is null and v.voidedAt is null"
            + " order by v.reference")
    List<Validation> waitingForPanel();

    /** Why cases wait for a panel, one row an outcome and reason, in the order of the outcomes. */
    @Query("select new org.qualityoutcomes.assurance.domain.Validations$Waiting(v.reviewId, r) from Validation v"
            + " join v.outcomes o join o.moderationReasons r where v.selectedAt is not null and v.settledAt is null"
            + " and v.voidedAt is null order by o.position, index(r)")
    List<Waiting> reasonsOfWaiting();

    record Waiting(UUID review, String reason) {}

    /** Who judges or judged these reviews in any version, also where it counts no more; one row a seat. */
    @Query("select new org.qualityoutcomes.assurance.domain.Validations$Judge(v.reviewId, s.validator)"
            + " from Validation v join v.seats s where v.reviewId in :reviews and (s.lockedAt is not null"
            + " or s.acceptance = org.qualityoutcomes.assurance.domain.Seat$Acceptance.ACCEPTED)")
    List<Judge> judgesOf(Collection<UUID> reviews);

    record Judge(UUID review, String username) {}

    /** Those of these reviews at which the person ever had a seat or was asked to take one. */
    @Query("select v.reviewId from Validation v where v.reviewId in :reviews"
            + " and (exists (select s.id from v.seats s where s.validator = :username)"
            + " or exists (select i.seat from v.invitations i where i.validator = :username))")
    Set<UUID> seating(String username, Collection<UUID> reviews);

    @Query("select v from Validation v join v.seats s where s.id = :seat")
    Optional<Validation> ofSeat(UUID seat);

    @Query("select v from Validation v join v.seats s where s.validator = :validator")
    List<Validation> ofValidator(String validator);

    /** Those that wait for the validator first, then the latest. Who was only chosen is not told before being asked. */
    @Query("select v from Validation v join v.seats s where s.validator = :validator"
            + " and s.acceptance <> org.qualityoutcomes.assurance.domain.Seat$Acceptance.CHOSEN"
            + " order by case when s.lockedAt is null then 0 else 1 end, v.openedAt desc, v.id")
    Slice<Validation> pageOf(String validator, Pageable page);

    /** Judgements that count and were locked before that moment. */
    @Query("select count(s) from Validation v join v.seats s where s.validator = :validator"
            + " and s.lockedAt < :moment and s.withdrawnAt is null and v.voidedAt is null")
    long lockedBefore(String validator, Instant moment);
}
