package org.qualityoutcomes.selfevaluation.workbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BroughtWorkbooks extends JpaRepository<BroughtWorkbook, UUID> {

    Optional<BroughtWorkbook> findByReviewIdAndBroughtBy(UUID review, String by);

    List<BroughtWorkbook> findByBroughtBy(String by);

    void deleteByReviewId(UUID review);
}
