package org.qualityoutcomes.assurance.assignment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals. */
interface Proposals extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    List<Proposal> findByCycleIdOrderByNumberDesc(UUID cycleId);

    /** Who changes where a cycle's proposals stand does it alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.cycleId = :cycle order by p.number")
    List<Proposal> alone(UUID cycle);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(UUID id);

    @Query("select pair from Proposal p join p.pairs pair where p.cycleId = :cycle"
            + " and pair.confirmedAt is not null order by p.number")
    List<ProposedPair> confirmed(UUID cycle);

    @Query("select pair from Proposal p join p.pairs pair where pair.reviewId = :review"
            + " and pair.confirmedAt is not null order by p.number desc")
    List<ProposedPair> confirmedOf(UUID review);

    default Proposal locked(UUID id) {
        return lock(id).orElseThrow(NotFound::new);
    }

    default Proposal get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
