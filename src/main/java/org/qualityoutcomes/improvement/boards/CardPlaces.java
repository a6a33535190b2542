package org.qualityoutcomes.improvement.boards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardPlaces extends JpaRepository<CardPlace, UUID> {

    List<CardPlace> findByPlanId(UUID plan);
}
