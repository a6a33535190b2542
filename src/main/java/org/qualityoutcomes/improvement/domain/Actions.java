package org.qualityoutcomes.improvement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Actions extends JpaRepository<ImprovementAction, UUID> {

    @Query("select a from ImprovementAction a join fetch a.plan where a.id = ?1")
    Optional<ImprovementAction> find(UUID id);

    @Query("select a from ImprovementAction a join fetch a.plan where a.evidenceId = ?1")
    List<ImprovementAction> provedBy(UUID evidence);

    default ImprovementAction get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
