package org.qualityoutcomes.assurance.web;

import java.util.UUID;
import org.qualityoutcomes.assurance.consistency.Consistency;
import org.qualityoutcomes.assurance.consistency.MeasureConsistency;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.documents.CsvFile;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.review.CycleId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How alike the validators of a cycle judge. */
@Controller
@RequestMapping("/cycles/{id}")
class AgreementPages {

    /** A page shows so many pairs, the least alike ones; the file has all. */
    private static final int PAIRS = 50;

    private final MeasureConsistency measure;

    AgreementPages(MeasureConsistency measure) {
        this.measure = measure;
    }

    @GetMapping("/agreement")
    String agreement(@PathVariable UUID id, Model model) {
        model.addAttribute("measured", measure.of(new CycleId(id)));
        model.addAttribute("most", PAIRS);
        return "assurance/agreement";
    }

    @GetMapping("/agreement.csv")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        Consistency measured = measure.of(new CycleId(id));
        return Attachment.of(
                FileName.of(measured.cycle().reference(), "agreement", "").as("csv"),
                CsvFile.MEDIA_TYPE,
                AgreementSheet.of(measured));
    }
}
