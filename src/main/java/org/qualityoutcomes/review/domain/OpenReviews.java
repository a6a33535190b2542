package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the reviews of a cycle, a batch at a time, so that no transaction is long and each batch may be tried again. */
@Component
@Transactional
public class OpenReviews {

    static final int BATCH = 25;

    private final ReviewCycles cycles;
    private final QualityReviews reviews;
    private final Stays stays;
    private final Organisations organisations;
    private final Clock clock;

    OpenReviews(ReviewCycles cycles, QualityReviews reviews, Stays stays, Organisations organisations, Clock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.stays = stays;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Opens the next batch of those not opened yet. @return whether all are open now */
    public boolean next(CycleId id) {
        ReviewCycle cycle = cycles.get(id);
        List<Organisation> missing = missing(reviews.organisationsIn(id.value()));
        missing.stream().limit(BATCH).forEach(organisation -> open(cycle, organisation));
        boolean all = missing.size() <= BATCH;
        if (all) {
            cycles.save(cycle.opened());
        }
        return all;
    }

    private void open(ReviewCycle cycle, Organisation organisation) {
        QualityReview review = reviews.save(new QualityReview(cycle, organisation));
        stays.save(new Stay(review.id(), Phase.first(cycle.kind()), clock.instant()));
    }

    private List<Organisation> missing(Set<UUID> there) {
        return organisations.there().stream()
                .filter(organisation -> !there.contains(organisation.id().value()))
                .toList();
    }
}
