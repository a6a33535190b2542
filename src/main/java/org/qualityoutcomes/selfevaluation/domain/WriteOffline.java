package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team takes along what it has written, and brings back what it wrote without a connection. */
@Component
@Transactional
public class WriteOffline {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final ReviewAccess access;
    private final OutcomeWriters writers;
    private final EvaluateOutcome evaluate;

    WriteOffline(
            SelfEvaluations selfEvaluations,
            Editions editions,
            ReviewAccess access,
            OutcomeWriters writers,
            EvaluateOutcome evaluate) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.access = access;
        this.writers = writers;
        this.evaluate = evaluate;
    }

    /** What is taken along, in the edition's order. */
    public record Taken(Review review, Edition edition, List<Part> parts) {

        /** Whether anything can be brought back now. */
        public boolean isOpen() {
            return parts.stream().anyMatch(Part::isOpen);
        }
    }

    /** @param closed why the reader changes nothing of it now; empty where they can */
    public record Part(Outcome outcome, Draft draft, String closed) {

        public boolean isOpen() {
            return closed.isEmpty();
        }
    }

    /** @param seen of the draft that was before the writer's eyes */
    public record Written(Draft draft, String seen) {}

    /** @throws NotFound for everybody but the team */
    @Transactional(readOnly = true)
    public Taken show(ReviewId id) {
        Review review = access.forTeam(id);
        Edition edition = editions.get(review.edition());
        List<Part> parts = selfEvaluations.of(id).outcomes().stream()
                .map(work -> new Part(edition.outcome(work.outcome()), work.draft(), closed(review, work)))
                .toList();
        return new Taken(review, edition, parts);
    }

    private String closed(Review review, OutcomeWork work) {
        if (OutcomeWriters.hasEnded(review)) {
            return "This review has ended.";
        }
        if (writers.checks(work)) {
            return "You check this outcome, so you do not write on it.";
        }
        return work.isWrittenOn()
                ? ""
                : "It cannot be changed now: it is " + work.state().title() + ".";
    }

    /** What can never be right in a draft, whatever is kept now. */
    public static List<Problem> contradictions(Edition edition, Outcome outcome, Draft draft) {
        return OutcomeRules.contradictions(edition, outcome.code(), draft);
    }

    /**
     * All is kept, or nothing of it; as if it had been typed on the pages of the outcomes.
     *
     * @param written by outcome code
     * @throws ChangedMeanwhile where somebody else has written since
     * @throws Refusal with the outcome's code before each sentence
     */
    public void bringBack(ReviewId id, Map<String, Written> written) {
        List<Problem> problems = new ArrayList<>();
        written.forEach((code, each) -> {
            try {
                evaluate.write(id, code, each.draft(), each.seen());
            } catch (ChangedMeanwhile changed) {
                throw changed;
            } catch (Refusal refused) {
                refused.problems()
                        .forEach(problem -> problems.add(new Problem(null, code + ": " + problem.sentence())));
            }
        });
        OutcomeRules.refuse(problems);
    }
}
