package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.improvement.biennial.BiennialView;
import org.qualityoutcomes.improvement.biennial.HoldDiscussion;
import org.qualityoutcomes.improvement.biennial.PrepareBiennialReview;
import org.qualityoutcomes.improvement.biennial.ReadBiennialReview;
import org.qualityoutcomes.improvement.biennial.ScheduleNextReview;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The service improvement review of an organisation: plan and documents, the discussion, and what comes next. */
@Controller
@RequestMapping("/reviews/{id}/discussion")
class DiscussionPages {

    private static final List<String> TASKS = List.of(
            "Task_SendPlanAndDocuments",
            "Task_CheckPlanAndDocuments",
            "Task_AgreeMeetingDay",
            "Task_RecordDiscussion",
            "Task_ConfirmRecord");

    private final ReadBiennialReview read;
    private final PrepareBiennialReview prepare;
    private final HoldDiscussion hold;
    private final ScheduleNextReview schedule;
    private final Worklist worklist;
    private final Clock clock;

    // six, because a discussion is prepared, held and followed by the next
    DiscussionPages(
            ReadBiennialReview read,
            PrepareBiennialReview prepare,
            HoldDiscussion hold,
            ScheduleNextReview schedule,
            Worklist worklist,
            Clock clock) {
        this.read = read;
        this.prepare = prepare;
        this.hold = hold;
        this.schedule = schedule;
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, Map.of(), List.of(), false, model);
    }

    @GetMapping("/record.pdf")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        ReadBiennialReview.RecordFile file = read.record(new ReviewId(id));
        return Attachment.of(file.fileName(), MediaType.APPLICATION_PDF_VALUE, file.content());
    }

    /** What may be refused. */
    private interface Deed {
        void on(ReviewId review) throws IOException;
    }

    @PostMapping("/account")
    String account(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        return keep(
                id,
                sent,
                model,
                response,
                review ->
                        prepare.account(review, sent.getOrDefault("account", "").strip(), sent.get("seen")));
    }

    @PostMapping("/documents")
    String document(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return keep(id, sent, model, response, review -> add(review, sent, file));
    }

    private void add(ReviewId review, Map<String, String> sent, @Nullable MultipartFile file) throws IOException {
        String link = sent.getOrDefault("link", "");
        boolean empty = file == null || file.isEmpty();
        if (empty && link.isBlank()) {
            throw Refusal.of("file", "Choose a file that is not empty, or enter a web address.");
        }
        Description description = new Description(
                sent.getOrDefault("title", ""), null, day(sent, "coversFrom", "first"), day(sent, "coversTo", "last"));
        if (file == null || file.isEmpty()) {
            prepare.addLink(review, description, link);
            return;
        }
        try (InputStream content = file.getInputStream()) {
            prepare.addFile(review, description, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        }
    }

    private static LocalDate day(Map<String, String> sent, String field, String which) {
        return EnteredDay.of(sent.get(field))
                .orElseThrow(() -> Refusal.of(field, "Enter the " + which + " day of the time this speaks of."));
    }

    @PostMapping("/documents/chosen")
    String choose(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        return keep(id, sent, model, response, review -> prepare.choose(review, chosen(sent)));
    }

    private static EvidenceId chosen(Map<String, String> sent) {
        try {
            return EvidenceId.of(sent.getOrDefault("document", ""));
        } catch (IllegalArgumentException nothing) {
            throw Refusal.of("document", "Choose a document of the library.");
        }
    }

    @PostMapping("/documents/removed")
    String remove(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        return keep(id, sent, model, response, review -> prepare.remove(review, chosen(sent)));
    }

    @PostMapping("/record")
    String write(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        Map<String, String> tidy = SentRecord.tidy(sent);
        List<Refusal.Problem> problems = new ArrayList<>();
        String page = keep(id, tidy, model, response, review -> {
            SentRecord record = new SentRecord(tidy);
            problems.addAll(hold.write(review, record.read(), tidy.get("seen")));
            problems.addAll(record.problems());
        });
        return problems.isEmpty() ? page : keptInPart(id, tidy, problems, model);
    }

    /** What is well is kept; what is not stands as it was typed, with what is wrong beside it. */
    private String keptInPart(UUID id, Map<String, String> tidy, List<Refusal.Problem> problems, Model model) {
        tidy.remove("seen");
        model.addAttribute("inPart", true);
        return view(id, tidy, problems, false, model);
    }

    @PostMapping("/meeting")
    String meeting(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        return keep(id, sent, model, response, review -> hold.moveMeeting(review, sent.getOrDefault("meetingDay", "")));
    }

    @PostMapping("/next")
    String next(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response)
            throws IOException {
        return keep(id, sent, model, response, review -> schedule.move(review, sent.getOrDefault("next", "")));
    }

    private String keep(UUID id, Map<String, String> sent, Model model, HttpServletResponse response, Deed deed)
            throws IOException {
        try {
            deed.on(new ReviewId(id));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, sent, refusal.problems(), refusal instanceof ChangedMeanwhile, model);
        }
        return "redirect:/reviews/{id}/discussion?saved";
    }

    private String view(
            UUID id, Map<String, String> typed, List<Refusal.Problem> problems, boolean changed, Model model) {
        BiennialView view = read.show(new ReviewId(id));
        model.addAttribute("view", view);
        model.addAttribute("review", view.review());
        model.addAttribute("today", OfficeHours.day(clock.instant()));
        model.addAttribute("kinds", kinds());
        model.addAttribute("rows", SentRecord.rows(view.record().changes(), typed));
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("problems", problems);
        model.addAttribute("changed", changed);
        model.addAttribute(
                "task", worklist.find(TASKS, Map.of("reviewId", id.toString())).orElse(null));
        return "improvement/discussion";
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MeasureKind kind : MeasureKind.values()) {
            kinds.put(kind.name(), kind.title());
        }
        return kinds;
    }
}
