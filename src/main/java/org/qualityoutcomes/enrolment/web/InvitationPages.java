package org.qualityoutcomes.enrolment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.qualityoutcomes.enrolment.domain.ChoosePassword;
import org.qualityoutcomes.enrolment.domain.Invitation;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a link leads. Looking at it uses nothing up: mail programs look at links too. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationPages {

    private final ChoosePassword choose;

    InvitationPages(ChoosePassword choose) {
        this.choose = choose;
    }

    /** What was typed; a password is never shown again. */
    record Typed(String username, String name, String email, String password) {

        Typed {
            username = username == null ? "" : username;
            name = name == null ? "" : name;
            email = email == null ? "" : email;
            password = password == null ? "" : password;
        }

        Person person() {
            return new Person(username, name, email);
        }

        /** Without the password, which must not get into a log. */
        @Override
        public String toString() {
            return "Typed[" + username + "]";
        }
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return view(token, new Typed("", "", "", ""), List.of(), model, response);
    }

    @PostMapping
    String choose(@PathVariable String token, @ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        try {
            if (choose.open(token).filter(Invitation::isForAdministrator).isPresent()) {
                choose.becomeAdministrator(token, typed.person(), typed.password());
            } else {
                choose.choose(token, typed.password());
            }
            return "redirect:/login?chosen";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(token, typed, refusal.problems(), model, response);
        } catch (NotFound ended) {
            return ended(response);
        }
    }

    private String view(
            String token, Typed typed, List<Refusal.Problem> problems, Model model, HttpServletResponse response) {
        Optional<Invitation> invitation = choose.open(token);
        if (invitation.isEmpty()) {
            return ended(response);
        }
        model.addAttribute("token", token);
        model.addAttribute("invitation", invitation.get());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "enrolment/invitation";
    }

    private static String ended(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "enrolment/ended";
    }
}
