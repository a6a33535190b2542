package org.qualityoutcomes.selfevaluation.priorities;

import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.DraftPlans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The worksheets of all reviews. The caller has checked who is asking and whether anything may be changed. */
@Component
@Transactional
public class KeepWorksheets implements DraftPlans {

    private final Worksheets worksheets;

    KeepWorksheets(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    @Transactional(readOnly = true)
    public Worksheet kept(ReviewId review) {
        return worksheets
                .findByReviewId(review.value())
                .map(ImprovementWorksheet::seen)
                .orElse(Worksheet.EMPTY);
    }

    public void write(ReviewId review, Worksheet written, Edition edition) {
        ImprovementWorksheet worksheet =
                worksheets.findByReviewId(review.value()).orElseGet(() -> new ImprovementWorksheet(review));
        worksheet.write(written, edition);
        worksheets.save(worksheet);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftAction> of(ReviewId review) {
        return kept(review).actions();
    }
}
