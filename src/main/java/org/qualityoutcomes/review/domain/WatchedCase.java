package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Instances;
import org.qualityoutcomes.review.Instances.Instance;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review behind a process instance, for the national team: what Cockpit by itself does not know. */
@Component
@Transactional(readOnly = true)
public class WatchedCase {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final KeptReviews reviews;
    private final PastReviews past;
    private final Instances instances;
    private final Steps steps;
    private final People people;
    private final NationalTeam nationalTeam;
    private final HiddenReviews hidden;
    private final Clock clock;

    // eight, because a case is seen from its review, its instances and its steps
    WatchedCase(
            KeptReviews reviews,
            PastReviews past,
            Instances instances,
            Steps steps,
            People people,
            NationalTeam nationalTeam,
            HiddenReviews hidden,
            Clock clock) {
        this.reviews = reviews;
        this.past = past;
        this.instances = instances;
        this.steps = steps;
        this.people = people;
        this.nationalTeam = nationalTeam;
        this.hidden = hidden;
        this.clock = clock;
    }

    /** @param instances all that work on it now, the lifecycle first */
    public record View(
            Review review, String phase, List<Open> open, List<PastReviews.Done> done, List<Instance> instances) {}

    /** A step that is open. */
    public record Open(String name, String who, @Nullable LocalDate due, boolean late) {}

    /** @throws NotFound if the instance works on no review */
    public View of(String instance) {
        nationalTeam.only();
        ReviewId id = instances.reviewOf(instance).orElseThrow(NotFound::new);
        Review review = reviews.get(id);
        if (hidden.hides(review.organisation())) {
            throw new NotFound();
        }
        return new View(
                review, review.phase().title(), open(id), past.done(id.value()), instances.ofCase(review.reference()));
    }

    private List<Open> open(ReviewId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Step> open = steps.openIn(List.of(id.value()));
        StepPeople who = StepPeople.holding(open, people);
        return open.stream()
                .map(step -> new Open(step.name(), who.holder(step), step.due(), step.isLate(today)))
                .toList();
    }
}
