package org.qualityoutcomes.improvement.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.domain.PlanDoor;
import org.qualityoutcomes.improvement.domain.PlanDoor.Entered;
import org.qualityoutcomes.improvement.goals.Goals.Milestone;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead sets what the service wants to reach, while the plan is written; milestones are ticked off until it ends. */
@Component
@Transactional
public class SetGoals {

    private final KeptGoals kept;
    private final PlanDoor door;
    private final Reviews reviews;
    private final Editions editions;
    private final CurrentLevels levels;
    private final Clock clock;

    // six, because goals stand between a plan, an edition and the levels of a report
    SetGoals(KeptGoals kept, PlanDoor door, Reviews reviews, Editions editions, CurrentLevels levels, Clock clock) {
        this.kept = kept;
        this.door = door;
        this.reviews = reviews;
        this.editions = editions;
        this.levels = levels;
        this.clock = clock;
    }

    /**
     * What the page of the goals shows.
     *
     * @param current the levels of the issued report by outcome
     * @param gaps what is missing before the plan can be approved
     * @param mayReach whether the reader may say that a milestone is reached
     */
    public record Page(
            Entered plan,
            Review review,
            Edition edition,
            Map<String, Rating> current,
            Goals goals,
            List<Problem> gaps,
            boolean mayReach,
            LocalDate today) {

        /** What a reader of this has before their eyes. */
        public String seen() {
            return Seen.print(goals);
        }
    }

    @Transactional(readOnly = true)
    public Page show(UUID plan) {
        Entered entered = door.read(plan);
        Review review = reviews.get(entered.review());
        Edition edition = editions.get(review.edition());
        Goals goals = kept.of(plan);
        return new Page(
                entered,
                review,
                edition,
                current(entered.review()),
                goals,
                goals.gaps(edition),
                door.mayWrite(entered),
                today());
    }

    private Map<String, Rating> current(ReviewId review) {
        return levels.of(List.of(review)).getOrDefault(review, Map.of());
    }

    /** @param seen of what was open, or null where nothing was */
    public void keep(UUID plan, Goals goals, @Nullable String seen) {
        Entered entered = door.write(plan);
        refuseUnlessWritten(entered);
        refuse(goals.contradictions(edition(entered), today()));
        ServiceGoals before = kept.findById(plan).orElseGet(() -> new ServiceGoals(plan));
        Seen.refuseIfChanged(seen, before.goals(), goals);
        before.set(goals);
        kept.save(before);
    }

    /** A milestone is reached today, or after all it is not; also once the plan is in force. */
    public void reach(UUID plan, int place, boolean reached) {
        door.write(plan);
        ServiceGoals goals = kept.findById(plan).orElseThrow(NotFound::new);
        List<Milestone> milestones = new ArrayList<>(goals.goals().milestones());
        if (place < 1 || place > milestones.size()) {
            throw new NotFound();
        }
        Milestone before = milestones.get(place - 1);
        milestones.set(place - 1, new Milestone(before.text(), before.due(), reached ? today() : null));
        Goals now = goals.goals();
        goals.set(new Goals(now.priorities(), now.targets(), milestones, now.risks()));
        kept.save(goals);
    }

    /** @throws Refusal naming what is missing before the sponsor can be asked */
    @Transactional(readOnly = true)
    public void mustBeSet(UUID plan) {
        refuse(kept.of(plan).gaps(edition(door.read(plan))));
    }

    private Edition edition(Entered plan) {
        return editions.get(reviews.get(plan.review()).edition());
    }

    private static void refuseUnlessWritten(Entered plan) {
        if (!plan.isBeingWritten()) {
            throw new Refusal(
                    "The service improvement plan is " + plan.improvement().title() + ": its goals stand as they are.");
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
