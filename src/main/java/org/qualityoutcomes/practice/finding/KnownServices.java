package org.qualityoutcomes.practice.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.stereotype.Component;

/** What is known of a service from what it submitted and from its reports. */
@Component
class KnownServices {

    private final Organisations organisations;
    private final Reviews reviews;
    private final Submissions submissions;
    private final SubmissionTimes times;
    private final FinalLevels levels;
    private final Counterparts counterparts;

    // six, because what is known of a service is told by its reviews
    KnownServices(
            Organisations organisations,
            Reviews reviews,
            Submissions submissions,
            SubmissionTimes times,
            FinalLevels levels,
            Counterparts counterparts) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.submissions = submissions;
        this.times = times;
        this.levels = levels;
        this.counterparts = counterparts;
    }

    /** As its last submission says. */
    Likeness of(String ods) {
        return likeness(qualityReviews(ods));
    }

    /** Who asks what others did. @param level that its last report gives the outcome, or null */
    record Asking(Likeness service, @Nullable Integer level) {

        static final Asking UNKNOWN = new Asking(Likeness.UNKNOWN, null);
    }

    Asking asking(String ods, Code outcome) {
        List<ReviewId> all = qualityReviews(ods);
        return new Asking(likeness(all), lastLevels(all, Set.of(outcome)).get(outcome));
    }

    private Likeness likeness(List<ReviewId> all) {
        Set<ReviewId> submitted = times.of(all).keySet();
        return all.stream()
                .filter(submitted::contains)
                .reduce((earlier, later) -> later)
                .map(review -> submissions.latest(review).service())
                .map(Likeness::of)
                .orElse(Likeness.UNKNOWN);
    }

    /** Earliest first. */
    private List<ReviewId> qualityReviews(String ods) {
        return reviews.ofOrganisation(organisations.byOds(ods).id()).stream()
                .filter(each -> each.kind() == CycleKind.QUALITY_REVIEW)
                .map(ReviewedAt::review)
                .toList();
    }

    /** The level that the last report with this outcome gives it; null where there is none that says so on its scale. */
    @Nullable
    Integer lastLevel(String ods, Code outcome) {
        return lastLevels(ods, Set.of(outcome)).get(outcome);
    }

    /** The same of several outcomes; those without a level are left out. As many statements as for one. */
    Map<Code, Integer> lastLevels(String ods, Collection<Code> outcomes) {
        return lastLevels(qualityReviews(ods), outcomes);
    }

    private Map<Code, Integer> lastLevels(List<ReviewId> all, Collection<Code> outcomes) {
        List<FinalLevel> latestLast = levels.of(all).stream()
                .sorted(Comparator.comparing(each -> all.indexOf(each.review())))
                .toList();
        if (latestLast.isEmpty()) {
            return Map.of();
        }
        Map<ReviewId, String> editions =
                reviews.all(all).stream().collect(Collectors.toMap(Review::id, Review::edition));
        Map<Code, Integer> found = new HashMap<>();
        for (Code outcome : outcomes) {
            latestLast.stream()
                    .filter(each -> isOf(outcome, editions.get(each.review()), each))
                    .forEach(each -> found.put(outcome, each.rating().level()));
        }
        return found;
    }

    private boolean isOf(Code outcome, @Nullable String edition, FinalLevel level) {
        return edition != null
                && counterparts
                        .levelledIn(edition, outcome)
                        .filter(level.outcome()::equals)
                        .isPresent();
    }
}
