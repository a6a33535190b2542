package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Actions extends JpaRepository<ImprovementAction, UUID> {

    @Query("select a from ImprovementAction a join fetch a.plan where a.id = ?1")
    Optional<ImprovementAction> find(UUID id);

    @Query("select a from ImprovementAction a join fetch a.plan where a.evidenceId = ?1")
    List<ImprovementAction> provedBy(UUID evidence);

    @Query("select a from ImprovementAction a join fetch a.plan where a.evidenceId in ?1")
    List<ImprovementAction> provedByAny(Collection<UUID> evidence);

    @Query("select a from ImprovementAction a join fetch a.plan p where p.reference = ?1 and a.number = ?2")
    Optional<ImprovementAction> named(String plan, int number);

    /** An action in hand and whose it is. */
    interface Held {
        UUID getId();

        String getOwner();

        String getOrganisation();
    }

    @Query("select a.id as id, a.owner as owner, p.organisation as organisation from ImprovementAction a join a.plan p"
            + " where a.owner is not null and a.state in ?1")
    List<Held> held(Collection<ActionState> states);

    /** Lets nobody else end an action of the same plan until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ImprovementPlan p where p.id = (select a.plan.id from ImprovementAction a where a.id = ?1)")
    Optional<ImprovementPlan> holdPlan(UUID action);

    default ImprovementAction get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
