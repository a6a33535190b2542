package org.qualityoutcomes.selfevaluation.web;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.ReadStartingPosition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a review starts from, and what of it waits to be confirmed. */
@Controller
class StartingPositionPage {

    private final ReadStartingPosition position;

    StartingPositionPage(ReadStartingPosition position) {
        this.position = position;
    }

    @GetMapping("/reviews/{id}/starting-position")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", position.of(new ReviewId(id)));
        return "selfevaluation/starting-position";
    }
}
