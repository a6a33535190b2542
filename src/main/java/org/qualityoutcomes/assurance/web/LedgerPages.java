package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.ConflictKind;
import org.qualityoutcomes.assurance.conflicts.ReadLedger;
import org.qualityoutcomes.assurance.conflicts.WaiveConflicts;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger of conflicts, for the national team and the leads of regions. */
@Controller
@RequestMapping("/conflicts")
class LedgerPages {

    private static final String PAIR = "redirect:/conflicts/organisations/{ods}/people/{username}";

    private final ReadLedger ledger;
    private final WaiveConflicts waive;

    LedgerPages(ReadLedger ledger, WaiveConflicts waive) {
        this.ledger = ledger;
        this.waive = waive;
    }

    @GetMapping
    String index(Model model) {
        return index(List.of(), model);
    }

    private String index(List<Refusal.Problem> problems, Model model) {
        model.addAttribute("index", ledger.index());
        model.addAttribute("problems", problems);
        return "assurance/ledger";
    }

    /** Leads to the page of what was chosen: an organisation, a person, or both. */
    @GetMapping("/pages")
    String choose(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String person,
            Model model,
            RedirectAttributes chosen,
            HttpServletResponse response) {
        if (!organisation.isEmpty()) {
            chosen.addAttribute("ods", organisation);
        }
        if (!person.isEmpty()) {
            chosen.addAttribute("username", person);
        }
        if (!organisation.isEmpty() && !person.isEmpty()) {
            return PAIR;
        }
        if (!organisation.isEmpty()) {
            return "redirect:/conflicts/organisations/{ods}";
        }
        if (!person.isEmpty()) {
            return "redirect:/conflicts/people/{username}";
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return index(List.of(new Refusal.Problem("organisation", "Choose an organisation or a person.")), model);
    }

    @GetMapping("/organisations/{ods}")
    String organisation(@PathVariable String ods, Model model) {
        model.addAttribute("view", ledger.ofOrganisation(ods));
        return "assurance/ledger-organisation";
    }

    @GetMapping("/people/{username}")
    String person(@PathVariable String username, Model model) {
        model.addAttribute("view", ledger.ofPerson(username));
        return "assurance/ledger-person";
    }

    @GetMapping("/organisations/{ods}/people/{username}")
    String pair(@PathVariable String ods, @PathVariable String username, Model model) {
        return pair(ods, username, "", "", List.of(), model);
    }

    /** Proposes a waiver: parameters {@code kind} and {@code source} as the page shows them, and {@code reason}. */
    @PostMapping("/organisations/{ods}/people/{username}")
    String propose(
            @PathVariable String ods,
            @PathVariable String username,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            waive.propose(username, ods, kind(kind), source, reason);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pair(ods, username, source, reason, refusal.problems(), model);
        }
        return PAIR + "?saved";
    }

    private static @Nullable ConflictKind kind(String name) {
        return Arrays.stream(ConflictKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The second person: {@code decision} is {@code confirm} or {@code decline}. */
    @PostMapping("/organisations/{ods}/people/{username}/waivers/{id}")
    String decide(
            @PathVariable String ods,
            @PathVariable String username,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            HttpServletResponse response) {
        try {
            waive.decide(id, decision.equals("confirm"), decision.equals("decline"));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pair(ods, username, "", "", refusal.problems(), model);
        }
        return PAIR + "?saved";
    }

    /** @param source of the conflict for which a reason was typed */
    private String pair(
            String ods, String username, String source, String reason, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("view", ledger.pair(username, ods));
        model.addAttribute("source", source);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "assurance/ledger-pair";
    }
}
