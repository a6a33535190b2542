package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead plans with the team who works on which outcome, who checks it, and by when; and plans anew while the work is
 * in hand.
 */
@Component
@Transactional
public class PlanTeam {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final Team team;
    private final People people;
    private final PlanningDays days;
    private final ApplicationEventPublisher events;

    // seven, because a plan brings people, dates and the review together, and is told
    PlanTeam(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            ReviewAccess access,
            Team team,
            People people,
            PlanningDays days,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.access = access;
        this.team = team;
        this.people = people;
        this.days = days;
        this.events = events;
    }

    /**
     * Keeps a plan. Before the team has agreed, unfinished lines are fine; after that what changes must be whole, and
     * the tasks in hand follow it.
     *
     * @param typed with the blank lines of the form, so that objections name the right one
     * @param seen of the plan that was open, or null where none was
     */
    public void keep(ReviewId id, TeamPlan typed, @Nullable String seen) {
        Review review = access.forLead(id);
        if (Phase.ENDS.contains(review.phase())) {
            throw new Refusal("This review has ended: its plan can be read but not changed.");
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Seen.refuseIfChanged(seen, selfEvaluation.teamPlan(), typed.withoutBlanks());
        TeamPlan before = selfEvaluation.teamPlan();
        List<TeamPlanChanged.Change> changes = selfEvaluation.plan(typed, frame(review));
        selfEvaluations.save(selfEvaluation);
        if (selfEvaluation.isPlanAgreed()) {
            tell(id, changes);
            tell(id, before, selfEvaluation.teamPlan());
        }
    }

    public void agree(ReviewId id) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.agreePlan(frame(reviews.get(id)));
        selfEvaluations.save(selfEvaluation);
        String agreed = selfEvaluation.teamPlan().assignments().stream()
                .map(line -> line.outcome() + ": " + words(line))
                .collect(Collectors.joining(" "));
        events.publishEvent(SelfEvaluationDeed.of(id, "Team plan agreed.", SelfEvaluationDeed.LEAD, agreed));
    }

    private PlanFrame frame(Review review) {
        return days.frame(review.deadline(), team.usernames(review.organisation()));
    }

    private void tell(ReviewId id, List<TeamPlanChanged.Change> changes) {
        changes.forEach(change -> events.publishEvent(SelfEvaluationDeed.changed(
                id, "Team plan of " + change.outcome() + " changed.", words(change.before()), words(change.after()))));
    }

    private void tell(ReviewId id, TeamPlan before, TeamPlan after) {
        if (!around(before).equals(around(after))) {
            events.publishEvent(SelfEvaluationDeed.changed(
                    id, "Meetings and risks of the team plan changed.", around(before), around(after)));
        }
    }

    private static String around(TeamPlan plan) {
        String all = Stream.concat(
                        plan.meetings().stream().map(each -> "Meeting on " + day(each.day()) + ": " + each.purpose()),
                        plan.risks().stream().map(each -> "Risk: " + each.text() + " – " + each.response()))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "None." : all;
    }

    private String words(Assignment line) {
        return "%s, checked by %s, by %s.".formatted(name(line.owner()), name(line.checker()), day(line.due()));
    }

    private String name(@Nullable String username) {
        return username == null ? "nobody" : people.nameOf(username);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "no date" : DAY.format(day);
    }
}
