package org.qualityoutcomes.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.boards.PlanBoard;
import org.qualityoutcomes.improvement.boards.PlanBoard.Filter;
import org.qualityoutcomes.improvement.domain.ActionStatus;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.ReadPlans;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Cycles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans at a glance: for the team, for its lead and sponsor, for the lead of a region. */
@Controller
@RequestMapping("/plans")
class BoardPages {

    private static final int SIZE = 25;
    private static final int CYCLES = 4;

    private final PlanBoard board;
    private final ReadPlans read;
    private final Organisations organisations;
    private final Cycles cycles;

    BoardPages(PlanBoard board, ReadPlans read, Organisations organisations, Cycles cycles) {
        this.board = board;
        this.read = read;
        this.organisations = organisations;
        this.cycles = cycles;
    }

    @GetMapping("/{id}/board")
    String board(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String overdue,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String outcome,
            Model model) {
        Filter filter = new Filter(
                Stream.of(ActionStatus.values())
                        .filter(each -> each.name().equals(status))
                        .findFirst()
                        .orElse(null),
                overdue.equals("yes"),
                given(owner),
                given(outcome));
        model.addAttribute("board", board.show(id, filter));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(Filter.NONE));
        model.addAttribute("statuses", ActionStatus.values());
        return "improvement/board";
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed;
    }

    @PostMapping("/{id}/board/{action}")
    String move(@PathVariable UUID id, @PathVariable UUID action, @RequestParam(defaultValue = "up") String to) {
        board.move(id, action, to.equals("up"));
        return "redirect:/plans/{id}/board#card-{action}";
    }

    @GetMapping("/mine")
    String mine(Model model) {
        List<PlanView> plans = read.ofHead();
        model.addAttribute("plans", plans);
        model.addAttribute("names", names());
        model.addAttribute("today", read.today());
        return "improvement/mine";
    }

    @GetMapping("/regions/{region}")
    String region(@PathVariable String region, @RequestParam(defaultValue = "0") int page, Model model) {
        Region over = Region.of(region);
        int number = Math.min(Math.max(0, page), Integer.MAX_VALUE / SIZE - 1);
        List<PlanView> plans = read.ofRegion(over, number, SIZE);
        model.addAttribute("region", over);
        model.addAttribute("regions", Region.values());
        model.addAttribute("cycles", cycles.withLevels().stream().limit(CYCLES).toList());
        model.addAttribute("totals", read.totals(over));
        model.addAttribute("plans", plans);
        model.addAttribute("names", names());
        model.addAttribute("page", number);
        model.addAttribute("earlier", number == 0 ? null : "/plans/regions/" + region + "?page=" + (number - 1));
        model.addAttribute("later", plans.size() < SIZE ? null : "/plans/regions/" + region + "?page=" + (number + 1));
        return "improvement/region";
    }

    /** By code. */
    private Map<String, String> names() {
        return organisations.all().stream().collect(Collectors.toMap(Organisation::ods, Organisation::name));
    }
}
