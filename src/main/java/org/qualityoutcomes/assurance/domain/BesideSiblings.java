package org.qualityoutcomes.assurance.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return of(page.id()).getOrDefault(page.outcome().code(), List.of());
    }

    /** Of every outcome by its code, for whoever judges the case; empty where no sibling has submitted. */
    public Map<String, List<SiblingDifference>> of(UUID id) {
        Validation validation = validations.findById(id).orElseThrow(NotFound::new);
        Map<String, List<SiblingDifference>> found =
                differences.of(new ReviewId(validation.reviewId()), validation.submissionVersion());
        Map<UUID, Validation> there = there(found);
        String reader = user.require();
        Map<String, List<SiblingDifference>> shown = new HashMap<>();
        found.forEach((code, each) -> shown.put(
                code,
                each.stream()
                        .map(difference -> hasStored(validation, reader, code)
                                        && isOpen(there.get(difference.review().value()), reader, code)
                                ? difference
                                : difference.blind())
                        .toList()));
        return shown;
    }

    private Map<UUID, Validation> there(Map<String, List<SiblingDifference>> differences) {
        Set<UUID> reviews = differences.values().stream()
                .flatMap(List::stream)
                .map(each -> each.review().value())
                .collect(Collectors.toSet());
        return reviews.isEmpty()
                ? Map.of()
                : validations.latestOf(reviews).stream()
                        .collect(Collectors.toMap(Validation::reviewId, Function.identity()));
    }

    private static boolean hasStored(Validation own, String reader, String code) {
        return own.seatOf(reader).filter(seat -> seat.hasStored(code)).isPresent();
    }

    /** Whether the reader may know what the sibling says of itself. */
    private static boolean isOpen(@Nullable Validation there, String reader, String code) {
        return there != null
                && there.isSeated()
                && there.seatOf(reader).map(seat -> seat.hasStored(code)).orElse(true);
    }
}
