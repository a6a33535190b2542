package org.qualityoutcomes.selfevaluation.priorities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Worksheets extends JpaRepository<ImprovementWorksheet, UUID> {

    Optional<ImprovementWorksheet> findByReviewId(UUID review);
}
