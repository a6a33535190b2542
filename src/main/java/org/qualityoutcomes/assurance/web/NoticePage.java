package org.qualityoutcomes.assurance.web;

import java.util.UUID;
import org.qualityoutcomes.assurance.domain.OutcomeNotices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of a validator's own judgement. */
@Controller
class NoticePage {

    private final OutcomeNotices notices;

    NoticePage(OutcomeNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/validations/{id}/notice")
    String notice(@PathVariable UUID id, Model model) {
        model.addAttribute("notice", notices.read(id));
        return "assurance/notice";
    }
}
