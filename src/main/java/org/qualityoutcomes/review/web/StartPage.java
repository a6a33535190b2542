package org.qualityoutcomes.review.web;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.domain.Commissioned;
import org.qualityoutcomes.review.domain.Overview;
import org.qualityoutcomes.review.domain.Programme;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what is mine to do, what waits for others, where each review is, and what is to come. */
@Controller
class StartPage {

    private static final int SHOWN = 5;

    private final Worklist worklist;
    private final Overview overview;
    private final Programme programme;
    private final Commissioned commissioned;
    private final CurrentUser reader;

    StartPage(
            Worklist worklist, Overview overview, Programme programme, Commissioned commissioned, CurrentUser reader) {
        this.worklist = worklist;
        this.overview = overview;
        this.programme = programme;
        this.commissioned = commissioned;
        this.reader = reader;
    }

    @GetMapping("/")
    String start(Model model) {
        List<OpenTask> mine = worklist.mine(0, SHOWN + 1);
        model.addAttribute("tasks", mine.stream().limit(SHOWN).toList());
        model.addAttribute("moreTasks", mine.size() > SHOWN);
        model.addAttribute("view", overview.show());
        model.addAttribute("programme", reader.isIn(Groups.NATIONAL) ? programme.figures() : null);
        model.addAttribute("services", commissioned.services());
        return "review/start";
    }
}
