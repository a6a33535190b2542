package org.qualityoutcomes.journal;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A review's journal on a page of its own. */
@Controller
class JournalPage {

    private final ReadableJournal journal;

    JournalPage(ReadableJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/reviews/{id}/journal")
    String read(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        ReadableJournal.Page read = journal.read(new ReviewId(id), page);
        model.addAttribute("review", read.review());
        model.addAttribute("lines", read.lines());
        model.addAttribute("page", read.number());
        model.addAttribute("more", read.more());
        model.addAttribute("broken", read.broken());
        return "journal/journal";
    }
}
