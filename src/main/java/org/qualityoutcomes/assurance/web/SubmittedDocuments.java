package org.qualityoutcomes.assurance.web;

import java.util.UUID;
import org.qualityoutcomes.assurance.domain.ReadSubmittedDocuments;
import org.qualityoutcomes.assurance.domain.ReadSubmittedDocuments.Download;
import org.qualityoutcomes.assurance.domain.ReadSubmittedDocuments.Kind;
import org.qualityoutcomes.documents.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A submission's documents for its validator. */
@Controller
@RequestMapping("/validations/{id}/documents/{document}")
class SubmittedDocuments {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadSubmittedDocuments read;

    SubmittedDocuments(ReadSubmittedDocuments read) {
        this.read = read;
    }

    @GetMapping
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable String document) {
        Download file = read.pdf(id, Kind.at(document));
        return Attachment.of(file.fileName(), MediaType.APPLICATION_PDF_VALUE, file.content());
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> word(@PathVariable UUID id, @PathVariable String document) {
        Download file = read.word(id, Kind.at(document));
        return Attachment.of(file.fileName(), WORD, file.content());
    }
}
