package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seats as rows, without what was judged in them. */
interface SeatRows extends Repository<Validation, UUID> {

    /** The seat of a judge who withdrew after locking is nobody's to take either. */
    @Query("select new org.qualityoutcomes.assurance.domain.SeatsTaken$Taken(v.reviewId, s.position, s.validator,"
            + " case when s.acceptance in :taken then true else false end)"
            + " from Validation v join v.seats s"
            + " where v.reviewId in :reviews and v.voidedAt is null and v.submissionVersion ="
            + " (select max(other.submissionVersion) from Validation other where other.reviewId = v.reviewId)")
    List<SeatsTaken.Taken> taken(Collection<UUID> reviews, Collection<Seat.Acceptance> taken);
}
