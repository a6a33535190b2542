package org.qualityoutcomes.assurance.web;

import java.util.UUID;
import org.qualityoutcomes.assurance.domain.MeetingPapers;
import org.qualityoutcomes.assurance.domain.OutcomeNotices;
import org.qualityoutcomes.assurance.domain.PrintNotice;
import org.qualityoutcomes.documents.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of a validator's own judgement. */
@Controller
class NoticePage {

    private final OutcomeNotices notices;
    private final PrintNotice print;

    NoticePage(OutcomeNotices notices, PrintNotice print) {
        this.notices = notices;
        this.print = print;
    }

    @GetMapping("/validations/{id}/notice")
    String notice(@PathVariable UUID id, Model model) {
        model.addAttribute("notice", notices.read(id));
        return "assurance/notice";
    }

    @GetMapping("/validations/{id}/notice.pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        MeetingPapers.Paper paper = print.print(id);
        return Attachment.of(paper.fileName(), MediaType.APPLICATION_PDF_VALUE, paper.content());
    }
}
