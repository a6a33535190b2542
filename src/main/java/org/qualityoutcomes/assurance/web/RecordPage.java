package org.qualityoutcomes.assurance.web;

import org.qualityoutcomes.assurance.validators.ReadRecord;
import org.qualityoutcomes.documents.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a validator did, on a page of their own and on paper. */
@Controller
@RequestMapping("/validators/me")
class RecordPage {

    private final ReadRecord read;

    RecordPage(ReadRecord read) {
        this.read = read;
    }

    @GetMapping("/record")
    String show(Model model) {
        model.addAttribute("done", read.own());
        return "assurance/validator-record";
    }

    @GetMapping("/record.pdf")
    ResponseEntity<byte[]> print() {
        ReadRecord.Printed printed = read.print();
        return Attachment.of(printed.fileName(), MediaType.APPLICATION_PDF_VALUE, printed.content());
    }
}
