package org.qualityoutcomes.journal;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A journal on a page of its own. */
@Controller
class JournalPage {

    private final ReadableJournal journal;

    JournalPage(ReadableJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/reviews/{id}/journal")
    String read(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        return show(journal.read(new ReviewId(id), page), "/reviews/" + id + "/journal", model);
    }

    @GetMapping("/journals/{chain}")
    String readOther(@PathVariable UUID chain, @RequestParam(defaultValue = "0") int page, Model model) {
        return show(journal.read(chain, page), "/journals/" + chain, model);
    }

    private static String show(ReadableJournal.Page read, String path, Model model) {
        model.addAttribute("journal", read);
        model.addAttribute("path", path);
        return "journal/journal";
    }
}
