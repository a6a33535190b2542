package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.KeepProfile;
import org.qualityoutcomes.assurance.validators.Profile;
import org.qualityoutcomes.assurance.validators.ReadDrift;
import org.qualityoutcomes.assurance.validators.Stage;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To apply as a validator, and the own page of who did. Parameters as {@link SentProfile} names them, and {@code seen}. */
@Controller
@RequestMapping("/validators")
class ProfilePages {

    private final KeepProfile profiles;
    private final ReadDrift drift;
    private final Organisations organisations;

    ProfilePages(KeepProfile profiles, ReadDrift drift, Organisations organisations) {
        this.profiles = profiles;
        this.drift = drift;
        this.organisations = organisations;
    }

    /** Whoever has applied finds their own page, unless it was refused. */
    @GetMapping("/application")
    String application(Model model) {
        KeepProfile.Own earlier = profiles.application().orElse(null);
        if (earlier != null && earlier.stage() != Stage.REFUSED) {
            return "redirect:/validators/me";
        }
        Profile known = earlier == null ? Profile.empty() : earlier.profile();
        return form(SentProfile.of(known), List.of(), model);
    }

    @PostMapping("/application")
    String apply(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        SentProfile typed = new SentProfile(sent);
        try {
            profiles.apply(typed.profile());
        } catch (Refusal refusal) {
            profiles.application();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed, refusal.problems(), model);
        }
        return "redirect:/validators/me?applied";
    }

    private String form(SentProfile fields, List<Refusal.Problem> problems, Model model) {
        fill(fields, problems, model);
        return "assurance/validator-application";
    }

    @GetMapping("/me")
    String own(Model model) {
        return own(null, null, List.of(), model);
    }

    @PostMapping("/me")
    String keep(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        SentProfile typed = new SentProfile(sent);
        String seen = sent.get("seen");
        try {
            profiles.keep(typed.profile(), seen);
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return own(typed, changed ? null : seen, refusal.problems(), model);
        }
        return "redirect:/validators/me?saved";
    }

    /** @param typed what was sent, or null for what is kept */
    private String own(
            @Nullable SentProfile typed, @Nullable String seen, List<Refusal.Problem> problems, Model model) {
        KeepProfile.Own own = profiles.own();
        fill(typed == null ? SentProfile.of(own.profile()) : typed, problems, model);
        model.addAttribute("own", own);
        model.addAttribute("seen", seen == null ? own.profile().seen() : seen);
        model.addAttribute("drifts", drift.own());
        return "assurance/validator-own";
    }

    private void fill(SentProfile fields, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("typed", fields.fields());
        model.addAttribute("problems", problems);
        model.addAttribute("regions", Region.values());
        model.addAttribute("organisations", organisations.all());
    }
}
