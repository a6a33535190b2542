package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.assurance.domain.ReadSeats;
import org.qualityoutcomes.assurance.domain.VacateSeat;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sits at a validation, and how somebody leaves it half-way; parameter {@code reason}. */
@Controller
@RequestMapping("/validations/{id}")
class SeatPages {

    private final ReadSeats read;
    private final HeldSeats held;
    private final VacateSeat vacate;
    private final CurrentUser user;

    SeatPages(ReadSeats read, HeldSeats held, VacateSeat vacate, CurrentUser user) {
        this.read = read;
        this.held = held;
        this.vacate = vacate;
        this.user = user;
    }

    @GetMapping("/seats")
    String seats(@PathVariable UUID id, Model model) {
        requireNational();
        return seats(id, null, "", List.of(), model);
    }

    /** The national team takes the case from somebody. */
    @PostMapping("/seats/{seat}/release")
    String release(
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        requireNational();
        try {
            vacate.release(id, seat, reason.strip());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return seats(id, seat, reason, refusal.problems(), model);
        }
        return "redirect:/validations/{id}/seats?saved";
    }

    private String seats(UUID id, @Nullable UUID attempted, String reason, List<Problem> problems, Model model) {
        model.addAttribute("seats", read.show(id));
        model.addAttribute("attempted", attempted);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "assurance/seats";
    }

    @GetMapping("/leaving")
    String leaving(@PathVariable UUID id, Model model) {
        return leaving(id, "", List.of(), model);
    }

    /** A validator gives the case back. */
    @PostMapping("/leaving")
    String leave(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            vacate.giveBack(id, reason.strip());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return leaving(id, reason, refusal.problems(), model);
        }
        return "redirect:/?saved";
    }

    private String leaving(UUID id, String reason, List<Problem> problems, Model model) {
        model.addAttribute("seat", held.own(id));
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "assurance/leaving";
    }

    private void requireNational() {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
