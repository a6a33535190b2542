package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where, for those who plan for a whole cycle; one statement for however many reviews. */
@Component
public class SeatsTaken {

    private static final Set<Seat.Acceptance> TAKEN = Set.of(Seat.Acceptance.INVITED, Seat.Acceptance.ACCEPTED);

    private final SeatRows rows;

    SeatsTaken(SeatRows rows) {
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
}
