package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where, for those who plan for a whole cycle; one statement for however many reviews. */
@Component
public class SeatsTaken {

    private static final Set<Seat.Acceptance> TAKEN = Set.of(Seat.Acceptance.INVITED, Seat.Acceptance.ACCEPTED);

    private final Rows rows;

    SeatsTaken(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param position 0 for the primary validator
     * @param held whether this person was asked or has accepted, and not declined or left since
     */
    public record Taken(UUID review, int position, String validator, boolean held) {}

    /** In the validations of what was submitted last. */
    @Transactional(readOnly = true)
    public List<Taken> of(Collection<UUID> reviews) {
        return reviews.isEmpty() ? List.of() : rows.taken(reviews, TAKEN);
    }

    interface Rows extends Repository<Validation, UUID> {
        @Query("select new org.qualityoutcomes.assurance.domain.SeatsTaken$Taken(v.reviewId, s.position, s.validator,"
                + " case when s.acceptance in :taken and s.withdrawnAt is null then true else false end)"
                + " from Validation v join v.seats s"
                + " where v.reviewId in :reviews and v.voidedAt is null and v.submissionVersion ="
                + " (select max(other.submissionVersion) from Validation other where other.reviewId = v.reviewId)")
        List<Taken> taken(Collection<UUID> reviews, Collection<Seat.Acceptance> taken);
    }
}
