package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the work on an outcome, each completed in Tasklist: gathered, judged, checked. */
@Component
@Transactional
public class CompleteOutcome {

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final Editions editions;
    private final KeepRevisions revisions;
    private final CarryForward carry;
    private final Team team;
    private final ApplicationEventPublisher events;

    // seven, because a step is told, with what became of the review before, and done by the team alone
    CompleteOutcome(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            Editions editions,
            KeepRevisions revisions,
            CarryForward carry,
            Team team,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.editions = editions;
        this.revisions = revisions;
        this.carry = carry;
        this.team = team;
        this.events = events;
    }

    public void gathered(ReviewId id, String code) {
        team.refuseOthers(organisation(id));
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        OutcomeWork work = selfEvaluation.outcome(code);
        work.gathered();
        selfEvaluations.save(selfEvaluation);
        int items = work.evidence().size();
        publish(id, code + ": evidence gathered.", items == 1 ? "1 item" : items + " items");
    }

    public void judged(ReviewId id, String code) {
        team.refuseOthers(organisation(id));
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        OutcomeWork work = selfEvaluation.outcome(code);
        work.judged(editions.get(reviews.get(id).edition()));
        selfEvaluations.save(selfEvaluation);
        revisions.handOver(work);
        Rating rating = Objects.requireNonNull(work.draft().rating());
        events.publishEvent(SelfEvaluationDeed.of(
                        id, code + ": judged by the team.", SelfEvaluationDeed.TEAM, "Level " + rating.title())
                .because(work.draft().overrideReason()));
        carry.of(reviews.get(id), code)
                .filter(Carried::isMapped)
                .ifPresent(carried -> publish(
                        id,
                        "%s: judgements confirmed against %s.".formatted(code, carried.earlier()),
                        carried.summary(work.draft())));
    }

    /** @return whether the colleague accepts the outcome */
    public boolean checked(ReviewId id, String code, boolean accepted, String comment) {
        team.refuseOthers(organisation(id));
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        OutcomeWork work = selfEvaluation.outcome(code);
        work.checked(accepted, comment);
        selfEvaluations.save(selfEvaluation);
        if (accepted) {
            publish(id, code + ": accepted by a colleague.", null);
        } else {
            events.publishEvent(new WorkSentBack(
                    id.value(),
                    "Outcome " + code + " of " + reviews.get(id).reference(),
                    SelfEvaluationDeed.TEAM,
                    Objects.requireNonNull(work.owner()),
                    reason(comment, work.lastRemarks())));
        }
        return accepted;
    }

    /** What is said at the indicators is read there; a letter only says how much it is. */
    private static String reason(String comment, Map<String, String> remarks) {
        String atIndicators = remarks.isEmpty()
                ? ""
                : remarks.size() == 1
                        ? "There is a comment on the page."
                        : "There are " + remarks.size() + " comments on the page.";
        return Stream.of(comment, atIndicators).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Who works on it now: whoever is planned, or somebody of the team in place of one who has left. */
    @Transactional(readOnly = true)
    public String owner(ReviewId id, String code) {
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        return team.inPlaceOf(Objects.requireNonNull(work.owner()), work.checker(), organisation(id));
    }

    /** Never who works on it. */
    @Transactional(readOnly = true)
    public String checker(ReviewId id, String code) {
        String planned =
                Objects.requireNonNull(selfEvaluations.of(id).outcome(code).checker());
        return team.inPlaceOf(planned, owner(id, code), organisation(id));
    }

    private Organisation organisation(ReviewId id) {
        return reviews.get(id).organisation();
    }

    @Transactional(readOnly = true)
    public List<String> open(ReviewId id) {
        return selfEvaluations.of(id).open();
    }

    private void publish(ReviewId id, String what, @org.jspecify.annotations.Nullable String after) {
        events.publishEvent(SelfEvaluationDeed.of(id, what, SelfEvaluationDeed.TEAM, after));
    }
}
