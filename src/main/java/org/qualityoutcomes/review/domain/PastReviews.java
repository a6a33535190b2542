package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of reviews, for the national team: how long each phase took, and who did what. */
@Component
@Transactional(readOnly = true)
public class PastReviews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int PAGE = 25;
    private static final int LAST = 10_000;

    private final QualityReviews reviews;
    private final KeptReviews kept;
    private final Stays stays;
    private final Steps steps;
    private final People people;
    private final NationalTeam nationalTeam;
    private final HiddenReviews hidden;
    private final Clock clock;

    // eight, because a past review is seen from its phases and its steps
    PastReviews(
            QualityReviews reviews,
            KeptReviews kept,
            Stays stays,
            Steps steps,
            People people,
            NationalTeam nationalTeam,
            HiddenReviews hidden,
            Clock clock) {
        this.reviews = reviews;
        this.kept = kept;
        this.stays = stays;
        this.steps = steps;
        this.people = people;
        this.nationalTeam = nationalTeam;
        this.hidden = hidden;
        this.clock = clock;
    }

    /**
     * A review that has ended.
     *
     * @param days how many it spent in each phase, begun ones counted in full
     */
    public record Ended(UUID id, String reference, String organisation, String phase, Map<Phase, Long> days) {}

    /** What somebody did, and when. */
    public record Done(String name, String by, LocalDate day) {}

    /** Latest cycle first. */
    public Page<Ended> ended(int page) {
        nationalTeam.only();
        Page<QualityReview> found = reviews.findByOrganisationIdNotInAndPhaseIn(
                hidden.organisations(),
                Phase.ENDS,
                PageRequest.of(
                        Math.max(0, Math.min(page, LAST)),
                        PAGE,
                        Sort.by("reference").descending()));
        List<Review> seen = kept.seen(found.getContent());
        Map<UUID, List<Stay>> stayed =
                stays
                        .findByReviewIdInOrderByEnteredAt(
                                seen.stream().map(review -> review.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Stay::review));
        return new PageImpl<>(
                seen.stream()
                        .map(review ->
                                ended(review, stayed.getOrDefault(review.id().value(), List.of())))
                        .toList(),
                found.getPageable(),
                found.getTotalElements());
    }

    private Ended ended(Review review, List<Stay> stayed) {
        Map<Phase, Duration> spent = new EnumMap<>(Phase.class);
        stayed.stream()
                .filter(stay -> !Phase.ENDS.contains(stay.phase()))
                .forEach(stay -> spent.merge(stay.phase(), stay.until(clock.instant()), Duration::plus));
        Map<Phase, Long> days = new EnumMap<>(Phase.class);
        spent.forEach(
                (phase, time) -> days.put(phase, time.plusDays(1).minusNanos(1).toDays()));
        return new Ended(
                review.id().value(),
                review.reference(),
                review.organisation().name(),
                review.phase().title(),
                days);
    }

    /** Who did what in a review, in the order in which it was done. */
    public List<Done> done(UUID review) {
        nationalTeam.only();
        if (kept.all(List.of(new ReviewId(review))).stream().anyMatch(each -> hidden.hides(each.organisation()))) {
            throw new NotFound();
        }
        List<Step> ended = steps.endedIn(review);
        StepPeople who = StepPeople.ending(ended, people);
        return ended.stream()
                .map(step -> new Done(
                        step.name(),
                        who.doer(step),
                        LocalDate.ofInstant(Objects.requireNonNull(step.endedAt()), LONDON)))
                .toList();
    }
}
