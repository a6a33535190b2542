package org.qualityoutcomes.improvement.goals;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptGoals extends JpaRepository<ServiceGoals, UUID> {

    default Goals of(UUID plan) {
        return findById(plan).map(ServiceGoals::goals).orElse(Goals.NONE);
    }
}
