package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<SiblingDifference> found =
                differences.of(new ReviewId(validation.reviewId()), validation.submissionVersion(), code);
        Set<UUID> blind = page.self() == null ? reviews(found) : judgedBlind(reviews(found), code);
        return found.stream()
                .map(each -> blind.contains(each.review().value()) ? each.blind() : each)
                .toList();
    }

    private static Set<UUID> reviews(List<SiblingDifference> differences) {
        return differences.stream().map(each -> each.review().value()).collect(Collectors.toSet());
    }

    /** Those that the reader judges too, and has not stored this outcome of. */
    private Set<UUID> judgedBlind(Set<UUID> siblings, String code) {
        return siblings.isEmpty()
                ? Set.of()
                : validations.seating(user.require(), siblings).stream()
                        .filter(sibling -> !isStored(sibling, code))
                        .collect(Collectors.toSet());
    }

    private boolean isStored(UUID sibling, String code) {
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(sibling)
                .flatMap(there -> there.seatOf(user.require()))
                .map(seat -> seat.hasStored(code))
                .orElse(true);
    }
}
