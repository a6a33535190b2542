package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome.Page;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome.Part;
import org.qualityoutcomes.selfevaluation.domain.MeetOnOutcome;
import org.qualityoutcomes.selfevaluation.domain.TakeOverFromSibling;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
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
 * An outcome to judge, or to check for a colleague: parameters {@code judgement-<indicator>},
 * {@code rationale-<indicator>}, {@code level}, {@code subLevel}, {@code overrideReason}, {@code narrative},
 * {@code strengths}, {@code gaps}, {@code nomination-title-0} and so on, {@code seen}; {@code confirm} with what is still
 * true of the review before; {@code takeOver} with what holds of the sibling's, {@code seenSibling}; of the one who checks {@code remark-<indicator>} and {@code remark-overall}.
 */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}")
class OutcomePages {

    private static final String SEEN = "seen";
    private static final String REMARK = "remark-";
    private static final String OVERALL = "overall";
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9.-]{1,20}");

    private final EvaluateOutcome evaluate;
    private final TakeOverFromSibling sibling;
    private final MeetOnOutcome meet;
    private final Worklist worklist;
    private final People people;

    OutcomePages(
            EvaluateOutcome evaluate,
            TakeOverFromSibling sibling,
            MeetOnOutcome meet,
            Worklist worklist,
            People people) {
        this.evaluate = evaluate;
        this.sibling = sibling;
        this.meet = meet;
        this.worklist = worklist;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, Model model) {
        ReviewId review = new ReviewId(id);
        Page page = evaluate.show(review, code);
        return view(page, page.draft(), page.remarks(), List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentDraft typed = SentDraft.of(sent);
        try {
            typed.refuseIfUnreadable();
            boolean whole = keep(review, code, typed.draft(), sent);
            return "redirect:/reviews/{id}/outcomes/{code}?saved" + (whole ? "" : "&left") + place(sent);
        } catch (Refusal refusal) {
            Page page = evaluate.show(review, code);
            refused(refusal, sent, model, response);
            return view(page, typed.draft(), page.remarks(), refusal.problems(), model);
        }
    }

    private static String place(Map<String, String> sent) {
        String place = sent.getOrDefault("confirm", sent.getOrDefault("takeOver", ""));
        return PLACE.matcher(place).matches() ? "#" + place : "";
    }

    /** @return whether nothing was left out */
    private boolean keep(ReviewId review, String code, Draft draft, Map<String, String> sent) {
        String confirmed = sent.get("confirm");
        String taken = sent.get("takeOver");
        if (taken != null) {
            return sibling.takeOver(review, code, taken, draft, sent.get(SEEN), sent.get("seenSibling")) == 0;
        }
        if (confirmed == null) {
            evaluate.write(review, code, draft, sent.get(SEEN));
        } else {
            evaluate.confirm(review, code, confirmed, draft, sent.get(SEEN));
        }
        return true;
    }

    /** What the colleague who checks says of it so far. */
    @PostMapping("/check")
    String remark(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        Map<String, String> typed = remarks(sent);
        try {
            evaluate.remark(review, code, typed, sent.get(SEEN));
        } catch (Refusal refusal) {
            Page page = evaluate.show(review, code);
            refused(refusal, sent, model, response);
            return view(page, page.draft(), typed, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}?saved";
    }

    private static Map<String, String> remarks(Map<String, String> sent) {
        Map<String, String> remarks = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(REMARK) && !value.isBlank()) {
                remarks.put(name.substring(REMARK.length()), value.strip());
            }
        });
        return remarks;
    }

    /** Where somebody else has changed it meanwhile, the next sending is meant to replace what is kept now. */
    private static void refused(Refusal refusal, Map<String, String> sent, Model model, HttpServletResponse response) {
        boolean changed = refusal instanceof ChangedMeanwhile;
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("changed", changed);
        if (!changed) {
            model.addAttribute(SEEN, sent.get(SEEN));
            model.addAttribute("remarksSeen", sent.get(SEEN));
        }
    }

    /** Says that the page is open; answers with who else has it open. */
    @PostMapping("/presence")
    String arrive(@PathVariable UUID id, @PathVariable String code, Model model) {
        model.addAttribute("here", here(meet.arrive(new ReviewId(id), code)));
        return "selfevaluation/presence";
    }

    private static String here(List<String> others) {
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> others.get(0) + " has this page open too.";
            default -> String.join(", ", others) + " have this page open too.";
        };
    }

    private String view(
            Page page, Draft draft, Map<String, String> remarks, List<Refusal.Problem> problems, Model model) {
        ReviewId id = page.review().id();
        String code = page.outcome().code();
        model.addAttribute("page", page);
        sibling.beside(page).ifPresent(found -> {
            model.addAttribute("sibling", found);
            model.addAttribute("seenSibling", TakeOverFromSibling.seen(found));
        });
        model.addAttribute("draft", draft);
        model.addAttribute("remarks", remarks);
        if (!model.containsAttribute("changed")) {
            model.addAttribute("changed", false);
        }
        if (!model.containsAttribute(SEEN)) {
            model.addAttribute(SEEN, page.draft().seen());
            model.addAttribute("remarksSeen", page.remarksSeen());
        }
        model.addAttribute(
                "anchors",
                page.remarks().keySet().stream()
                        .sorted(Comparator.comparing((String anchor) -> anchor.equals(OVERALL))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList());
        model.addAttribute("judgements", Judgement.values());
        model.addAttribute("owner", page.owner() == null ? "nobody yet" : people.nameOf(page.owner()));
        model.addAttribute("problems", problems);
        model.addAttribute("editable", page.part() == Part.WRITES);
        model.addAttribute("checking", page.part() == Part.CHECKS);
        model.addAttribute("here", page.part() == Part.READS ? "" : here(meet.others(page)));
        model.addAttribute(
                "task",
                worklist.find(
                                List.of("Task_JudgeOutcome", "Task_CheckOutcome"),
                                Map.of("reviewId", id.toString(), "outcome", code))
                        .orElse(null));
        return "selfevaluation/outcome";
    }
}
