package org.qualityoutcomes.selfevaluation.web;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.ReadSubmission;
import org.qualityoutcomes.selfevaluation.domain.SubmissionKind;
import org.qualityoutcomes.worklist.AfterCompletion;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an organisation gets for its submission: a receipt, and the documents that were made of it. */
@Controller
@RequestMapping("/reviews/{id}")
class ReceiptPages implements AfterCompletion {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadSubmission read;

    ReceiptPages(ReadSubmission read) {
        this.read = read;
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, Model model) {
        model.addAttribute("receipt", read.receipt(new ReviewId(id)));
        return "selfevaluation/receipt";
    }

    /** What is different from the version before. */
    @GetMapping("/submissions/{newer}/changes")
    String changes(@PathVariable UUID id, @PathVariable int newer, Model model) {
        model.addAttribute("changes", read.changes(new ReviewId(id), newer));
        return "selfevaluation/submission-changes";
    }

    @GetMapping("/submissions/{version}/{document}/word")
    ResponseEntity<byte[]> word(@PathVariable UUID id, @PathVariable int version, @PathVariable String document) {
        SubmissionKind kind = SubmissionKind.at(document).orElseThrow(NotFound::new);
        ReadSubmission.Download file = read.word(new ReviewId(id), version, kind);
        return Attachment.of(file.fileName(), WORD, file.content());
    }

    @GetMapping("/submissions/{version}/{document}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable int version, @PathVariable String document) {
        SubmissionKind kind = SubmissionKind.at(document).orElseThrow(NotFound::new);
        ReadSubmission.Download file = read.file(new ReviewId(id), version, kind);
        return Attachment.of(file.fileName(), MediaType.APPLICATION_PDF_VALUE, file.content());
    }

    @Override
    public Optional<String> page(TaskForm completed) {
        return completed.task().key().equals("Task_SubmitSelfEvaluation")
                ? Optional.ofNullable(completed.page()).map(page -> page.replaceFirst("/submission$", "/receipt"))
                : Optional.empty();
    }
}
