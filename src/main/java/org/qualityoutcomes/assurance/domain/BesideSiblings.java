package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.SiblingDifferences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks for a validator what differs between the organisations of one service: texts and evidence from the beginning, level
 * and judgements once the own judgement is stored. Who also validates the sibling sees those only when it is stored there
 * too, for otherwise one self-evaluation would give the other away.
 */
@Component
@Transactional(readOnly = true)
public class BesideSiblings {

    private final Validations validations;
    private final SiblingDifferences differences;
    private final CurrentUser user;

    BesideSiblings(Validations validations, SiblingDifferences differences, CurrentUser user) {
        this.validations = validations;
        this.differences = differences;
        this.user = user;
    }

    /** For whoever has this outcome open. */
    public List<SiblingDifference> of(JudgeSubmission.Page page) {
        Validation validation = validations.findById(page.id()).orElseThrow(NotFound::new);
        String code = page.outcome().code();
        return differences.of(new ReviewId(validation.reviewId()), validation.submissionVersion(), code).stream()
                .map(each ->
                        page.self() != null && isJudgedWhereTheReaderSits(each.review(), code) ? each : each.blind())
                .toList();
    }

    private boolean isJudgedWhereTheReaderSits(ReviewId sibling, String code) {
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(sibling.value())
                .flatMap(there -> there.seatOf(user.require()))
                .map(seat -> seat.hasStored(code))
                .orElse(true);
    }
}
