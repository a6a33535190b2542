package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an outcome judges it. */
@Component
@Transactional
public class EvaluateOutcome {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final OutcomeOwner owner;

    EvaluateOutcome(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            OutcomeOwner owner) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.owner = owner;
    }

    /**
     * An outcome with all that was written on it.
     *
     * @param tied items by the code of the indicator that they show something for
     */
    public record Page(
            Review review,
            Edition edition,
            Outcome outcome,
            Draft draft,
            LevelLadder.Step step,
            List<EvidenceItem> evidence,
            Map<String, List<EvidenceItem>> tied,
            OutcomeState state,
            @Nullable String owner,
            @Nullable String checker,
            String returnComment) {

        public List<EvidenceItem> evidenceOf(String indicator) {
            return tied.getOrDefault(indicator, List.of());
        }
    }

    @Transactional(readOnly = true)
    public Page show(ReviewId id, String code) {
        Review review = access.forReaders(id);
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        Edition edition = editions.get(review.edition());
        Outcome outcome = edition.outcome(code);
        Draft draft = work.draft();
        List<EvidenceItem> evidence = library.get(work.evidence());
        return new Page(
                review,
                edition,
                outcome,
                draft,
                new LevelLadder(edition).step(outcome, draft.judgements(), work.evidenced()),
                evidence,
                tied(work, evidence),
                work.state(),
                work.owner(),
                work.checker(),
                work.returnComment());
    }

    private static Map<String, List<EvidenceItem>> tied(OutcomeWork work, List<EvidenceItem> evidence) {
        Map<String, List<EvidenceItem>> tied = new HashMap<>();
        for (EvidenceItem item : evidence) {
            for (String indicator : work.indicatorsOf(item.id())) {
                tied.computeIfAbsent(indicator, first -> new ArrayList<>()).add(item);
            }
        }
        return tied;
    }

    /** @param seen of the draft that was open, or null where none was */
    public void write(ReviewId id, String code, Draft draft, @Nullable String seen) {
        Review review = owner.reviewOf(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).draft().refuseOver(draft, seen);
        selfEvaluation.outcome(code).write(editions.get(review.edition()), draft);
        selfEvaluations.save(selfEvaluation);
    }
}
