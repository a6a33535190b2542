package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All validations. */
interface Validations extends Repository<Validation, UUID> {

    Validation save(Validation validation);

    Optional<Validation> findById(UUID id);

    Optional<Validation> findFirstByReviewIdOrderBySubmissionVersionDesc(UUID reviewId);

    Optional<Validation> findByReviewIdAndSubmissionVersion(UUID reviewId, int submissionVersion);

    List<Validation> findByOrganisation(String organisation);

    @Query("select v from Validation v where v.selectedAt is not null and v.settledAt is null order by v.reference")
    List<Validation> waitingForPanel();

    @Query("select v from Validation v join v.seats s where s.id = :seat")
    Optional<Validation> ofSeat(UUID seat);

    @Query("select v from Validation v join v.seats s where s.validator = :validator")
    List<Validation> ofValidator(String validator);

    @Query("select count(s) from Validation v join v.seats s"
            + " where s.validator = :validator and s.lockedAt is not null and v.id <> :except")
    long lockedEarlier(String validator, UUID except);
}
