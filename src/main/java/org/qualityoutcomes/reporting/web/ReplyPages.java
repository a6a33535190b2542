package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.reply.AnswerPoints;
import org.qualityoutcomes.reporting.reply.RaisePoints;
import org.qualityoutcomes.reporting.reply.ReadReply;
import org.qualityoutcomes.reporting.reply.Verdict;
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
 * What an organisation says to the draft of its report, and what it is answered. A point is written with parameters
 * {@code point}, {@code place}, {@code text}, {@code evidence} and {@code seen}; answers are {@code verdict-} and
 * {@code reason-} with the point's id, what was changed is {@code change-} with it, both with {@code seen}.
 */
@Controller
@RequestMapping("/reports/{id}/reply")
class ReplyPages {

    private static final String PAGE = "redirect:/reports/{id}/reply?saved";
    private static final List<String> TASKS =
            List.of("Task_ReplyToReport", "Task_AnswerPoints", "Task_ReviseReport", "Task_CheckRevision");

    private final ReadReply read;
    private final RaisePoints raise;
    private final AnswerPoints answer;
    private final EvidenceLibrary library;
    private final Worklist worklist;

    ReplyPages(ReadReply read, RaisePoints raise, AnswerPoints answer, EvidenceLibrary library, Worklist worklist) {
        this.read = read;
        this.raise = raise;
        this.answer = answer;
        this.library = library;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID point, Model model) {
        return page(id, point, Map.of(), List.of(), model);
    }

    @PostMapping("/points")
    String add(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            return "redirect:/reports/{id}/reply?point=" + raise.add(id) + "#write";
        } catch (Refusal refusal) {
            return refused(id, null, Map.of(), refusal, model, response);
        }
    }

    /** Keeps one point. */
    @PostMapping
    String write(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID point,
            @RequestParam(required = false) @Nullable Set<UUID> evidence,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Set<EvidenceId> shown = evidence == null
                ? Set.of()
                : evidence.stream().map(EvidenceId::new).collect(Collectors.toSet());
        try {
            raise.write(
                    id,
                    named(point),
                    sent.getOrDefault("place", ""),
                    sent.getOrDefault("text", "").strip(),
                    shown,
                    sent.get("seen"));
        } catch (Refusal refusal) {
            model.addAttribute("ticked", shown);
            return refused(id, point, sent, refusal, model, response);
        }
        return PAGE + "&point=" + point;
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID point,
            Model model,
            HttpServletResponse response) {
        try {
            raise.remove(id, named(point));
        } catch (Refusal refusal) {
            return refused(id, null, Map.of(), refusal, model, response);
        }
        return PAGE;
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        try {
            answer.answer(
                    id,
                    of(
                            sent,
                            "reason-",
                            (point, reason) -> new AnswerPoints.Answer(verdict(sent.get("verdict-" + point)), reason)),
                    sent.get("seen"));
        } catch (Refusal refusal) {
            return refused(id, null, sent, refusal, model, response);
        }
        return PAGE;
    }

    @PostMapping("/changes")
    String dealtWith(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        try {
            answer.dealtWith(id, of(sent, "change-", (point, change) -> change), sent.get("seen"));
        } catch (Refusal refusal) {
            return refused(id, null, sent, refusal, model, response);
        }
        return PAGE;
    }

    private static @Nullable Verdict verdict(@Nullable String sent) {
        return "ACCEPTED".equals(sent) ? Verdict.ACCEPTED : "REFUSED".equals(sent) ? Verdict.REFUSED : null;
    }

    private static <T> Map<UUID, T> of(Map<String, String> sent, String prefix, BiFunction<UUID, String, T> reading) {
        Map<UUID, T> part = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                UUID point = uuid(name.substring(prefix.length()));
                part.put(point, reading.apply(point, value.strip()));
            }
        });
        return part;
    }

    /** @throws NotFound for an id that no page of ours sends */
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException foreign) {
            throw new NotFound();
        }
    }

    private String refused(
            UUID id,
            @Nullable UUID point,
            Map<String, String> typed,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("changed", refusal instanceof ChangedMeanwhile);
        return page(id, point, typed, refusal.problems(), model);
    }

    private String page(
            UUID id, @Nullable UUID point, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        ReadReply.Sheet sheet = read.show(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("report", sheet.report());
        model.addAttribute("evidence", evidence(sheet.points()));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "writing",
                sheet.points().stream()
                        .filter(each -> sheet.writes() && each.id().equals(point))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("problems", problems);
        model.addAttribute("taskSeen", sheet.wholeSeen());
        model.addAttribute(
                "task", worklist.find(TASKS, Map.of("reportId", id.toString())).orElse(null));
        return "reporting/reply";
    }

    /** By point; read at once. */
    private Map<UUID, List<EvidenceItem>> evidence(List<ReadReply.Shown> points) {
        Map<EvidenceId, EvidenceItem> items = library
                .get(points.stream()
                        .map(ReadReply.Shown::evidence)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(EvidenceItem::id, item -> item));
        return points.stream().collect(Collectors.toMap(ReadReply.Shown::id, each -> each.evidence().stream()
                .filter(items::containsKey)
                .map(items::get)
                .toList()));
    }

    /** A stranger who names none learns no more than one who names a wrong one. */
    private static UUID named(@Nullable UUID point) {
        if (point == null) {
            throw new NotFound();
        }
        return point;
    }
}
