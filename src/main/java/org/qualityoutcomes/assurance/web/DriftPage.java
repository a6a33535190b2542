package org.qualityoutcomes.assurance.web;

import org.qualityoutcomes.assurance.validators.ReadDrift;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For moderators alone: how far validators lie from what was settled. */
@Controller
class DriftPage {

    private final ReadDrift drift;

    DriftPage(ReadDrift drift) {
        this.drift = drift;
    }

    @GetMapping("/validators/drift")
    String read(Model model) {
        model.addAttribute("cycles", drift.byCycle());
        return "assurance/drift";
    }
}
