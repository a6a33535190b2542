package org.qualityoutcomes.contribution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.contribution.domain.AnswerRequest;
import org.qualityoutcomes.contribution.domain.AnswerRequest.Link;
import org.qualityoutcomes.contribution.domain.ContributorConsent;
import org.qualityoutcomes.contribution.domain.Given;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where a private link leads. Looking at it uses nothing up: mail programs look at links too. No search engine is to
 * keep it, and no page that somebody goes to from here learns its address.
 */
@Controller
@RequestMapping("/contributions/{token}")
class PrivateLinkPage {

    private static final String DECLINED = "NO";

    private final AnswerRequest answer;

    PrivateLinkPage(AnswerRequest answer) {
        this.answer = answer;
    }

    /** What was typed. */
    record Typed(@Nullable String text, @Nullable String name, @Nullable String role, @Nullable String consent) {

        static final Typed NOTHING = new Typed(null, null, null, null);

        Given given() {
            return new Given(said(text), said(name), said(role), chosen());
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }

        private @Nullable ContributorConsent chosen() {
            for (ContributorConsent each : ContributorConsent.values()) {
                if (each.name().equals(consent)) {
                    return each;
                }
            }
            return null;
        }

        boolean isDeclined() {
            return DECLINED.equals(consent);
        }

        /** Without what was written, which must not get into a log. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    @ModelAttribute
    void keepToYourself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return view(token, Typed.NOTHING, List.of(), model, response);
    }

    @PostMapping
    String give(
            @PathVariable String token,
            @ModelAttribute Typed typed,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (typed.isDeclined()) {
            return answer.open(token).isPresent() ? "contribution/declined" : ended(response);
        }
        try {
            give(token, typed.given(), file);
            return "redirect:/contributions/{token}";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(token, typed, refusal.problems(), model, response);
        } catch (NotFound ended) {
            return ended(response);
        }
    }

    private void give(String token, Given given, @Nullable MultipartFile file) throws IOException {
        if (file == null
                || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            answer.answer(token, given, null);
            return;
        }
        String name = Objects.requireNonNull(file.getOriginalFilename());
        try (InputStream content = file.getInputStream();
                ReceivedFile received = answer.receive(token, name, content)) {
            answer.answer(token, given, received);
        }
    }

    private String view(
            String token, Typed typed, List<Refusal.Problem> problems, Model model, HttpServletResponse response) {
        Optional<Link> link = answer.open(token);
        if (link.isEmpty()) {
            return ended(response);
        }
        model.addAttribute("token", token);
        model.addAttribute("link", link.get());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return link.get().answered() ? "contribution/thanks" : "contribution/link";
    }

    private static String ended(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "contribution/ended";
    }
}
