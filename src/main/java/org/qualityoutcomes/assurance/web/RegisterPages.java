package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.assurance.validators.AdmitValidators;
import org.qualityoutcomes.assurance.validators.ReadRegister;
import org.qualityoutcomes.assurance.validators.Stage;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of validators as the national team reads it. */
@Controller
@RequestMapping("/validators")
class RegisterPages {

    private static final List<String> TASKS =
            List.of("Task_ApproveValidator", "Task_RecordTraining", "Task_TalkAboutCalibration");

    private final ReadRegister register;
    private final AdmitValidators admit;
    private final Worklist worklist;
    private final CurrentUser user;

    RegisterPages(ReadRegister register, AdmitValidators admit, Worklist worklist, CurrentUser user) {
        this.register = register;
        this.admit = admit;
        this.worklist = worklist;
        this.user = user;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "false") boolean untrained,
            @RequestParam(defaultValue = "false") boolean free,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        requireNational();
        ReadRegister.Filter filter = new ReadRegister.Filter(state, region, untrained, free);
        ReadRegister.Page found = register.read(filter, page);
        model.addAttribute("page", found);
        model.addAttribute("filter", filter);
        model.addAttribute("states", Stage.values());
        model.addAttribute("regions", Region.values());
        model.addAttribute("earlier", found.number() == 0 ? null : address(filter, found.number() - 1));
        model.addAttribute("later", found.more() ? address(filter, found.number() + 1) : null);
        return "assurance/validators";
    }

    private static String address(ReadRegister.Filter filter, int page) {
        return UriComponentsBuilder.fromPath("/validators")
                .queryParam("state", filter.state())
                .queryParam("region", filter.region())
                .queryParam("untrained", filter.untrained())
                .queryParam("free", filter.free())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    @GetMapping("/{validator}")
    String single(@PathVariable UUID validator, Model model) {
        requireNational();
        return view(validator, List.of(), model);
    }

    @PostMapping("/{validator}/renewal")
    String renew(@PathVariable UUID validator, Model model, HttpServletResponse response) {
        requireNational();
        try {
            admit.renew(validator);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(validator, refusal.problems(), model);
        }
        return "redirect:/validators/{validator}?saved";
    }

    /** For who holds the role without being in the register; parameter {@code username}. */
    @PostMapping("/admissions")
    String appoint(@RequestParam(defaultValue = "") String username) {
        requireNational();
        return "redirect:/validators/" + admit.appoint(username) + "?saved";
    }

    private String view(UUID validator, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("single", register.read(validator));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(TASKS, Map.of("validatorId", validator.toString()))
                        .orElse(null));
        return "assurance/validator";
    }

    private void requireNational() {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
