package org.qualityoutcomes.improvement.boards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CardPlaces extends Repository<CardPlace, UUID> {

    List<CardPlace> findByPlanId(UUID plan);
}
