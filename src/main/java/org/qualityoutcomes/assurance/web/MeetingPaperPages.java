package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.MeetingPapers;
import org.qualityoutcomes.documents.Attachment;
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

/** The papers of a meeting: its pack, its minutes. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingPaperPages {

    private final MeetingPapers papers;
    private final Worklist worklist;

    MeetingPaperPages(MeetingPapers papers, Worklist worklist) {
        this.papers = papers;
        this.worklist = worklist;
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable UUID id) {
        return file(papers.pack(id));
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> approved(@PathVariable UUID id) {
        return file(papers.approved(id));
    }

    private static ResponseEntity<byte[]> file(MeetingPapers.Paper paper) {
        return Attachment.of(paper.fileName(), MediaType.APPLICATION_PDF_VALUE, paper.content());
    }

    @GetMapping("/minutes")
    String minutes(@PathVariable UUID id, Model model) {
        return view(id, null, List.of(), model);
    }

    @PostMapping("/minutes")
    String remark(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String remarks,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        try {
            papers.remark(id, remarks, seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", refusal instanceof ChangedMeanwhile);
            return view(id, remarks, refusal.problems(), model);
        }
        return "redirect:/meetings/{id}/minutes?saved";
    }

    private String view(UUID id, @Nullable String typed, List<Refusal.Problem> problems, Model model) {
        MeetingPapers.Page page = papers.minutes(id);
        model.addAttribute("page", page);
        model.addAttribute("remarks", typed == null ? page.minutes().remarks() : typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_CloseMeeting", Map.of("meetingId", id.toString()))
                        .orElse(null));
        return "assurance/minutes";
    }
}
