package org.qualityoutcomes.practice.finding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When an organisation gets its next report, what it uses of others has had its effect on the level or not. */
@Component
class CompareLevels {

    private final Adoptions adoptions;
    private final Reviews reviews;
    private final FinalLevels levels;
    private final Counterparts counterparts;
    private final EntityManager entities;

    CompareLevels(
            Adoptions adoptions,
            Reviews reviews,
            FinalLevels levels,
            Counterparts counterparts,
            EntityManager entities) {
        this.adoptions = adoptions;
        this.reviews = reviews;
        this.levels = levels;
        this.counterparts = counterparts;
        this.entities = entities;
    }

    @EventListener
    @Transactional
    public void on(ReportIssued report) {
        Review review = reviews.get(report.review());
        List<Adoption> used = adoptions.ofOrganisation(review.organisation().ods()).stream()
                .filter(each -> report.version() == 1 || each.levelAfter() != null)
                .toList();
        if (!used.isEmpty()) {
            // what was issued a moment ago is read past the mapping
            entities.flush();
            Map<String, Integer> now = levels.of(List.of(review.id())).stream()
                    .collect(Collectors.toMap(
                            FinalLevel::outcome, each -> each.rating().level()));
            used.forEach(each -> counterparts
                    .outcomeIn(review.edition(), each.outcome())
                    .map(now::get)
                    .ifPresent(level -> adoptions.reach(each.id(), level)));
        }
    }
}
