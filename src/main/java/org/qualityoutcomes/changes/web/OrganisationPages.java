package org.qualityoutcomes.changes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.changes.domain.DecideChanges;
import org.qualityoutcomes.changes.domain.DecideMerger;
import org.qualityoutcomes.changes.domain.ReadOrganisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national team sees the organisations and decides what becomes of them. */
@Controller
@RequestMapping("/organisations")
class OrganisationPages {

    private final ReadOrganisations read;
    private final DecideMerger mergers;
    private final DecideChanges decide;

    OrganisationPages(ReadOrganisations read, DecideMerger mergers, DecideChanges decide) {
        this.read = read;
        this.mergers = mergers;
        this.decide = decide;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        return list(page, List.of(), model);
    }

    private String list(int page, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("overview", read.overview(page));
        model.addAttribute("problems", problems);
        return "changes/organisations";
    }

    @PostMapping("/changes/{id}/calling-off")
    String callOff(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            decide.callOff(id);
            return "redirect:/organisations?saved";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(0, refusal.problems(), model);
        }
    }

    @GetMapping("/{ods}")
    String show(@PathVariable String ods, Model model) {
        model.addAttribute("view", read.show(ods));
        return "changes/organisation";
    }

    @GetMapping("/{ods}/merger")
    String merger(@PathVariable String ods, @RequestParam(defaultValue = "") String successor, Model model) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("successor", successor);
        return merger(ods, Typed.of(sent), false, List.of(), model);
    }

    /** What was chosen is shown once more with what follows from it, and decided when that is confirmed. */
    @PostMapping("/{ods}/merger")
    String merge(
            @PathVariable String ods,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(sent);
        try {
            if (typed.has("confirmed", "true")) {
                mergers.merge(ods, typed.of("successor"), typed.merger());
                return "redirect:/organisations/{ods}?saved";
            }
            boolean changing = typed.has("changing", "true");
            if (!changing) {
                mergers.check(ods, typed.of("successor"), typed.merger());
            }
            return merger(ods, typed, !changing, List.of(), model);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return merger(ods, typed, false, refusal.problems(), model);
        }
    }

    private String merger(String ods, Typed typed, boolean checked, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("others", decide.others(ods));
        String successor = typed.of("successor");
        model.addAttribute("view", successor.isEmpty() ? null : mergers.merger(ods, successor));
        model.addAttribute("checked", checked);
        return form(ods, typed, problems, model, "changes/merger");
    }

    @GetMapping("/{ods}/closure")
    String closure(@PathVariable String ods, Model model) {
        return closure(ods, Typed.nothing(), false, List.of(), model);
    }

    /** As with a merger, what follows is shown once more before it is decided. */
    @PostMapping("/{ods}/closure")
    String close(
            @PathVariable String ods,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(sent);
        try {
            if (typed.has("confirmed", "true")) {
                decide.close(ods, typed.when());
                return "redirect:/organisations/{ods}?saved";
            }
            boolean changing = typed.has("changing", "true");
            if (!changing) {
                decide.checkClosure(ods, typed.when());
            }
            return closure(ods, typed, !changing, List.of(), model);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return closure(ods, typed, false, refusal.problems(), model);
        }
    }

    private String closure(String ods, Typed typed, boolean checked, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("checked", checked);
        return form(ods, typed, problems, model, "changes/closure");
    }

    @GetMapping("/{ods}/move")
    String move(@PathVariable String ods, Model model) {
        ReadOrganisations.Line line = read.show(ods).line();
        MultiValueMap<String, String> today = new LinkedMultiValueMap<>();
        today.set("region", line.organisation().region().key());
        today.set("service", line.service());
        return form(ods, Typed.of(today), List.of(), model, "changes/move");
    }

    @PostMapping("/{ods}/move")
    String move(
            @PathVariable String ods,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(sent);
        return sent(
                ods,
                typed,
                () -> decide.move(ods, typed.of("region"), typed.of("service"), typed.when()),
                model,
                response,
                "changes/move");
    }

    @GetMapping("/{ods}/people")
    String people(@PathVariable String ods, Model model) {
        return form(ods, Typed.nothing(), List.of(), model, "changes/people");
    }

    @PostMapping("/{ods}/people")
    String movePerson(
            @PathVariable String ods,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(sent);
        return sent(
                ods,
                typed,
                () -> decide.movePerson(typed.of("username"), ods, typed.of("to"), typed.of("role"), typed.when()),
                model,
                response,
                "changes/people");
    }

    private String sent(
            String ods, Typed typed, Runnable decision, Model model, HttpServletResponse response, String page) {
        try {
            decision.run();
            return "redirect:/organisations/{ods}?saved";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(ods, typed, refusal.problems(), model, page);
        }
    }

    private String form(String ods, Typed typed, List<Refusal.Problem> problems, Model model, String page) {
        ReadOrganisations.View shown = read.show(ods);
        model.addAttribute("organisation", shown.line().organisation());
        model.addAttribute("reviews", shown.reviews());
        model.addAttribute("waiting", shown.waiting());
        model.addAttribute("typed", typed);
        model.addAttribute("regions", Region.values());
        model.addAttribute("early", decide.isToCome(typed.when()));
        model.addAttribute("people", decide.peopleAt(ods));
        if (page.equals("changes/people")) {
            model.addAttribute("others", decide.others(ods));
            model.addAttribute("alone", decide.theOnlyOnes(ods));
        }
        model.addAttribute("problems", problems);
        return page;
    }
}
