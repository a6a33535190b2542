package org.qualityoutcomes.assurance.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.ConveneMeeting.WaitingCase;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * The cases that wait for a panel, as the signed-in person may know of them: without those that are kept from them, and
 * without those that they judge themselves, for why a case waits is told to none of its judges.
 */
@Component
class WaitingCases {

    private final Meetings meetings;
    private final Validations validations;
    private final Reviews reviews;
    private final KeptApart apart;
    private final CurrentUser user;

    WaitingCases(Meetings meetings, Validations validations, Reviews reviews, KeptApart apart, CurrentUser user) {
        this.meetings = meetings;
        this.validations = validations;
        this.reviews = reviews;
        this.apart = apart;
        this.user = user;
    }

    List<WaitingCase> all() {
        Set<UUID> taken = meetings.reviewsOnAgendas();
        List<UUID> waiting = validations.waitingForPanel().stream()
                .map(Validation::reviewId)
                .filter(review -> !taken.contains(review))
                .toList();
        Set<UUID> own = validations.seating(user.require(), waiting);
        Map<UUID, Set<String>> reasons = reasons();
        return reviews
                .all(waiting.stream()
                        .filter(review -> !own.contains(review))
                        .map(ReviewId::new)
                        .toList())
                .stream()
                .filter(review -> !apart.isKept(review.organisation().ods()))
                .sorted(Comparator.comparing(Review::reference))
                .map(review -> new WaitingCase(
                        review.id().value(),
                        review.reference(),
                        review.organisation().name(),
                        review.cycle(),
                        List.copyOf(reasons.getOrDefault(review.id().value(), Set.of()))))
                .toList();
    }

    private Map<UUID, Set<String>> reasons() {
        Map<UUID, Set<String>> reasons = new HashMap<>();
        validations.reasonsOfWaiting().forEach(each -> reasons.computeIfAbsent(
                        each.review(), review -> new LinkedHashSet<>())
                .add(each.reason()));
        return reasons;
    }
}
