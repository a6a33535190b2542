package org.qualityoutcomes.selfevaluation.web;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CoverageState;
import org.qualityoutcomes.selfevaluation.domain.ReadCoverage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where evidence is and where it is missing. */
@Controller
class CoveragePage {

    private final ReadCoverage coverage;

    CoveragePage(ReadCoverage coverage) {
        this.coverage = coverage;
    }

    @GetMapping("/reviews/{id}/coverage")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", coverage.show(new ReviewId(id)));
        model.addAttribute("states", CoverageState.values());
        return "selfevaluation/coverage";
    }
}
