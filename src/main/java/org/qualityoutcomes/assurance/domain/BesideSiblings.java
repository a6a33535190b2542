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
 * and judgements once the own judgement is stored. Those would give the sibling's self-evaluation away: who also validates
 * it sees them only when the own judgement is stored there too, and who could still be chosen for it only when both of its
 * validators have accepted.
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
        return of(page.id(), page.outcome().code(), page.self() != null);
    }

    /** @param stored whether the reader has stored the own judgement of the outcome */
    List<SiblingDifference> of(UUID id, String code, boolean stored) {
        Validation validation = validations.findById(id).orElseThrow(NotFound::new);
        List<SiblingDifference> found =
                differences.of(new ReviewId(validation.reviewId()), validation.submissionVersion(), code);
        Set<UUID> open = stored ? open(found, code) : Set.of();
        return found.stream()
                .map(each -> open.contains(each.review().value()) ? each : each.blind())
                .toList();
    }

    /** Those siblings whose self-evaluation the reader may know. */
    private Set<UUID> open(List<SiblingDifference> siblings, String code) {
        String reader = user.require();
        Set<UUID> reviews =
                siblings.stream().map(each -> each.review().value()).collect(Collectors.toSet());
        return reviews.isEmpty()
                ? Set.of()
                : validations.latestOf(reviews).stream()
                        .filter(there -> there.isSeated() && isStored(there, reader, code))
                        .map(Validation::reviewId)
                        .collect(Collectors.toSet());
    }

    private static boolean isStored(Validation there, String reader, String code) {
        return there.seatOf(reader).map(seat -> seat.hasStored(code)).orElse(true);
    }
}
