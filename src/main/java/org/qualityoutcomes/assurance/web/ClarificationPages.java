package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.clarification.AnswerClarification;
import org.qualityoutcomes.assurance.clarification.AskClarification;
import org.qualityoutcomes.assurance.clarification.Asked;
import org.qualityoutcomes.assurance.clarification.ReadAnswers;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one round of questions at a case: asked at {@code /validations/{id}/clarification}, with parameters {@code place}
 * and {@code question}, answered at {@code /reviews/{id}/clarification}, with {@code answer} and {@code evidence}.
 */
@Controller
class ClarificationPages {

    private static final String ASKED = "/validations/{id}/clarification";
    private static final String ANSWERED = "/reviews/{id}/clarification";

    private final AskClarification ask;
    private final AnswerClarification answer;
    private final EvidenceLibrary library;
    private final Worklist worklist;
    private final ReadAnswers read;

    ClarificationPages(
            AskClarification ask,
            AnswerClarification answer,
            EvidenceLibrary library,
            Worklist worklist,
            ReadAnswers read) {
        this.ask = ask;
        this.answer = answer;
        this.library = library;
        this.worklist = worklist;
        this.read = read;
    }

    @GetMapping(ASKED)
    String questions(@PathVariable UUID id, Model model) {
        return questions(id, "", "", List.of(), model);
    }

    @PostMapping(ASKED + "/questions")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String question,
            Model model,
            HttpServletResponse response) {
        return attempt(id, place, question, model, response, () -> ask.ask(id, place, question));
    }

    @PostMapping(ASKED + "/questions/{question}/removal")
    String takeBack(@PathVariable UUID id, @PathVariable UUID question, Model model, HttpServletResponse response) {
        return attempt(id, "", "", model, response, () -> ask.takeBack(id, question));
    }

    /** The own questions are complete. */
    @PostMapping(ASKED)
    String finish(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return attempt(id, "", "", model, response, () -> ask.finish(id));
    }

    private String attempt(
            UUID id, String place, String question, Model model, HttpServletResponse response, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return questions(id, place, question, refusal.problems(), model);
        }
        return "redirect:" + ASKED + "?saved";
    }

    private String questions(UUID id, String place, String question, List<Problem> problems, Model model) {
        AskClarification.Round round = ask.show(id);
        model.addAttribute("round", round);
        model.addAttribute("evidence", evidence(round.own()));
        model.addAttribute("closedAt", moment(round.closedAt()));
        model.addAttribute("answerBy", moment(round.answerBy()));
        model.addAttribute("collectedUntil", moment(round.collectedUntil()));
        model.addAttribute("place", place);
        model.addAttribute("question", question);
        model.addAttribute("problems", problems);
        return "assurance/clarification";
    }

    @GetMapping(ANSWERED)
    String answers(@PathVariable UUID id, Model model) {
        return answers(id, null, "", List.of(), model);
    }

    @PostMapping(ANSWERED + "/{question}")
    String reply(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(name = "answer", defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Set<UUID> evidence,
            Model model,
            HttpServletResponse response) {
        Set<EvidenceId> shown = evidence == null
                ? Set.of()
                : evidence.stream().map(EvidenceId::new).collect(Collectors.toSet());
        try {
            answer.reply(new ReviewId(id), question, words, shown);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return answers(id, question, words, refusal.problems(), model);
        }
        return "redirect:" + ANSWERED + "?saved";
    }

    private String answers(UUID id, @Nullable UUID typedFor, String typed, List<Problem> problems, Model model) {
        ReadAnswers.Sheet sheet = read.show(new ReviewId(id));
        model.addAttribute("sheet", sheet);
        model.addAttribute("evidence", evidence(sheet.questions()));
        model.addAttribute("answerBy", moment(sheet.answerBy()));
        model.addAttribute("closedAt", moment(sheet.closedAt()));
        model.addAttribute("typedFor", typedFor);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_AnswerClarification", Map.of("reviewId", id.toString()))
                        .orElse(null));
        return "assurance/clarification-answers";
    }

    /** By question; read at once. */
    private Map<UUID, List<EvidenceItem>> evidence(List<Asked> questions) {
        Map<EvidenceId, EvidenceItem> items =
                library
                        .get(questions.stream()
                                .flatMap(each -> each.evidence().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(EvidenceItem::id, item -> item));
        return questions.stream().collect(Collectors.toMap(Asked::id, each -> each.evidence().stream()
                .filter(items::containsKey)
                .map(items::get)
                .toList()));
    }

    private static @Nullable ZonedDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atZone(OfficeHours.LONDON);
    }
}
