package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.assurance.assignment.ConfirmAssignments;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A region's pairs, for its lead and the national team; parameters {@code reason-<review>} for each pair on the page and
 * {@code back} for those that are sent back.
 */
@Controller
@RequestMapping("/assignments/{id}/regions/{region}")
class RegionAssignmentsPage {

    private static final Pattern REVIEW =
            Pattern.compile("reason-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final String REPLACE = "Task_ReplaceDisputedAssignments";
    private static final List<String> TASKS = List.of("Task_ConfirmAssignments", "Task_ConfirmForRegion", REPLACE);

    private final ConfirmAssignments confirm;
    private final Worklist worklist;
    private final CurrentUser user;
    private final KeptApart keptApart;

    RegionAssignmentsPage(ConfirmAssignments confirm, Worklist worklist, CurrentUser user, KeptApart keptApart) {
        this.confirm = confirm;
        this.worklist = worklist;
        this.user = user;
        this.keptApart = keptApart;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String region,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return view(id, readable(region), page, Sent.NOTHING, List.of(), model);
    }

    @PostMapping
    String sendBack(
            @PathVariable UUID id,
            @PathVariable String region,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) List<UUID> back,
            Model model,
            HttpServletResponse response) {
        Region own = readable(region);
        Sent sent = Sent.of(back == null ? List.of() : back, fields);
        try {
            mustBeAsked(id, own);
            confirm.sendBack(id, own, sent.back(), sent.reasons());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, own, page, sent, refusal.problems(), model);
        }
        return "redirect:/assignments/{id}/regions/{region}?saved&page=" + page;
    }

    /** What was sent for the pairs on the page; nothing where the page is opened. */
    record Sent(Set<UUID> back, Map<UUID, String> reasons) {

        static final Sent NOTHING = new Sent(Set.of(), Map.of());

        static Sent of(List<UUID> back, Map<String, String> fields) {
            Map<UUID, String> reasons = new HashMap<>();
            fields.forEach((name, value) -> {
                Matcher review = REVIEW.matcher(name);
                if (review.matches()) {
                    reasons.put(UUID.fromString(review.group(1)), value);
                }
            });
            return new Sent(new HashSet<>(back), reasons);
        }

        public boolean isBack(UUID review, boolean kept) {
            return reasons.isEmpty() ? kept : back.contains(review);
        }

        public String reason(UUID review, String kept) {
            return reasons.getOrDefault(review, kept == null ? "" : kept);
        }
    }

    private void mustBeAsked(UUID id, Region region) {
        if (task(id, region).filter(task -> !task.key().equals(REPLACE)).isEmpty()) {
            throw new Refusal("These pairs are not waiting for your answer any more.");
        }
    }

    private String view(UUID id, Region region, int page, Sent sent, List<Refusal.Problem> problems, Model model) {
        Optional<OpenTask> task = task(id, region);
        model.addAttribute("sheet", confirm.show(id, region, page));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("national", user.isIn(Groups.NATIONAL));
        model.addAttribute(
                "editable", task.filter(open -> !open.key().equals(REPLACE)).isPresent());
        model.addAttribute("task", task.orElse(null));
        return "assurance/region-assignments";
    }

    private Optional<OpenTask> task(UUID id, Region region) {
        return worklist.find(TASKS, Map.of("proposalId", id.toString(), "region", region.key()));
    }

    private Region readable(String key) {
        Region region = Region.of(key);
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(region));
        if (!office || !keptApart.fromReader().isEmpty()) {
            throw new NotFound();
        }
        return region;
    }
}
