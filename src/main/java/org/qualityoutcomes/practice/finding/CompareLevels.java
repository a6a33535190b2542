package org.qualityoutcomes.practice.finding;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Fate;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When an organisation gets its next report, what it uses of others has had its effect on the level or not. Only what was in
 * a plan before that review was submitted can have had any; what waits for a plan or was given up has none.
 */
@Component
class CompareLevels {

    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final Reviews reviews;
    private final SubmissionTimes times;
    private final FinalLevels levels;
    private final Counterparts counterparts;
    private final EntityManager entities;

    // seven, because what was done is set against a review, in time and in level
    CompareLevels(
            Adoptions adoptions,
            ChosenActions actions,
            Reviews reviews,
            SubmissionTimes times,
            FinalLevels levels,
            Counterparts counterparts,
            EntityManager entities) {
        this.adoptions = adoptions;
        this.actions = actions;
        this.reviews = reviews;
        this.times = times;
        this.levels = levels;
        this.counterparts = counterparts;
        this.entities = entities;
    }

    @EventListener
    @Transactional
    public void on(ReportIssued report) {
        Review review = reviews.get(report.review());
        List<Adoption> tried = tried(review);
        if (!tried.isEmpty()) {
            // what was issued a moment ago is read past the mapping
            entities.flush();
            Map<String, Integer> now = levels.of(List.of(review.id())).stream()
                    .collect(Collectors.toMap(
                            FinalLevel::outcome, each -> each.rating().level()));
            tried.forEach(each -> counterparts
                    .levelledIn(review.edition(), each.outcome())
                    .map(now::get)
                    .ifPresent(level -> adoptions.reach(each.id(), review.id(), level)));
        }
    }

    private List<Adoption> tried(Review review) {
        Instant submitted = times.of(List.of(review.id())).get(review.id());
        List<Adoption> used = submitted == null
                ? List.of()
                : adoptions.ofOrganisation(review.organisation().ods()).stream()
                        .filter(each -> each.isAnsweredBy(review.id(), submitted))
                        .toList();
        Map<UUID, Fate> fates = actions.fates(
                used.stream().map(Adoption::actionId).filter(Objects::nonNull).toList());
        return used.stream().filter(each -> each.isKeptUp(fates)).toList();
    }
}
