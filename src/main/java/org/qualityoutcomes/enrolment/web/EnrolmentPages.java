package org.qualityoutcomes.enrolment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.enrolment.domain.Invite;
import org.qualityoutcomes.enrolment.domain.Preview;
import org.qualityoutcomes.enrolment.domain.TakeOverLists;
import org.qualityoutcomes.enrolment.domain.TakenList;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** The administrator brings in organisations and people by lists, and gives out links; the way here is guarded. */
@Controller
@RequestMapping("/enrolment")
class EnrolmentPages {

    /** Twenty thousand lines take a fifth of it. */
    private static final long LARGEST = 5_000_000;

    private static final int SHOWN = 100;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TakeOverLists lists;
    private final Invite invite;
    private final People people;

    EnrolmentPages(TakeOverLists lists, Invite invite, People people) {
        this.lists = lists;
        this.invite = invite;
        this.people = people;
    }

    @GetMapping
    String show(Model model) {
        return start("", List.of(), model);
    }

    @PostMapping("/lists")
    String receive(
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            // a browser sends a part without a name where nothing was chosen
            String name = file == null ? null : file.getOriginalFilename();
            if (file == null || name == null || name.isBlank()) {
                throw Refusal.of("file", "Choose a file.");
            }
            if (file.getSize() > LARGEST) {
                throw Refusal.of("file", "The file is larger than 5 MB. Send it in parts.");
            }
            return "redirect:/enrolment/lists/" + lists.receive(name, file.getBytes());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return start("", refusal.problems(), model);
        }
    }

    @GetMapping("/lists/{id}")
    String preview(@PathVariable UUID id, Model model) {
        Preview preview = lists.preview(id);
        model.addAttribute("id", id);
        model.addAttribute("preview", preview);
        model.addAttribute("objections", first(preview.objections()));
        model.addAttribute("differences", first(preview.differences()));
        return "enrolment/list";
    }

    @PostMapping("/lists/{id}")
    String takeOver(@PathVariable UUID id) {
        lists.takeOver(id);
        return "redirect:/enrolment?taken";
    }

    /** What is there, to look at, to change and to send again. */
    @GetMapping("/organisations-and-people.xlsx")
    ResponseEntity<byte[]> asWorkbook() {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("organisations-and-people.xlsx")
                                .build()
                                .toString())
                .body(lists.asWorkbook());
    }

    @PostMapping("/invitations")
    String inviteAgain(@RequestParam(defaultValue = "") String username, Model model, HttpServletResponse response) {
        try {
            invite.again(username.strip());
            return "redirect:/enrolment?invited";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return start(username, refusal.problems(), model);
        }
    }

    private String start(String username, List<Refusal.Problem> problems, Model model) {
        var taken = lists.taken();
        model.addAttribute("taken", taken);
        model.addAttribute(
                "names", people.namesOf(taken.stream().map(TakenList::by).toList()));
        model.addAttribute("zone", LONDON);
        model.addAttribute("username", username);
        model.addAttribute("problems", problems);
        return "enrolment/start";
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
