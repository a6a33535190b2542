package org.qualityoutcomes.reporting.web;

import java.util.UUID;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.domain.AssurancePack;
import org.qualityoutcomes.reporting.domain.ReadReport;
import org.qualityoutcomes.reporting.domain.ReportFile;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A report to take away, for those who may read it. */
@Controller
@RequestMapping("/reports/{id}")
class ReportFiles {

    private final ReadReport read;
    private final AssurancePack pack;

    ReportFiles(ReadReport read, AssurancePack pack) {
        this.read = read;
        this.pack = pack;
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> latest(@PathVariable UUID id) {
        return file(read.latest(id));
    }

    @GetMapping("/assurance-pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable UUID id) {
        return file(pack.take(id));
    }

    @GetMapping("/versions/{version}/{form}")
    ResponseEntity<byte[]> issued(@PathVariable UUID id, @PathVariable int version, @PathVariable String form) {
        return file(read.issued(id, version, form(form)));
    }

    @GetMapping("/draft/{form}")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable String form) {
        return file(read.draft(id, form(form)));
    }

    private static ReportForm form(String extension) {
        return ReportForm.withExtension(extension).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(ReportFile file) {
        return Attachment.of(file.fileName(), file.form().mediaType(), file.content());
    }
}
