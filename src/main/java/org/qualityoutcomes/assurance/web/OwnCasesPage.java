package org.qualityoutcomes.assurance.web;

import org.qualityoutcomes.assurance.domain.ReadOwnCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A validator's own cases on one page. */
@Controller
class OwnCasesPage {

    private final ReadOwnCases read;

    OwnCasesPage(ReadOwnCases read) {
        this.read = read;
    }

    @GetMapping("/my-validations")
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        ReadOwnCases.OwnCases own = read.show(page);
        model.addAttribute("own", own);
        model.addAttribute("earlier", own.page() > 0 ? "/my-validations?page=" + (own.page() - 1) : null);
        model.addAttribute("later", own.more() ? "/my-validations?page=" + (own.page() + 1) : null);
        return "assurance/own-cases";
    }
}
