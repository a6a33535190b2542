package org.qualityoutcomes.selfevaluation.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Citing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever writes on an outcome cites what another room brings. */
@Component
@Transactional
class WritersCite implements Citing {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final ReviewAccess access;
    private final OutcomeWriters writers;

    WritersCite(SelfEvaluations selfEvaluations, Editions editions, ReviewAccess access, OutcomeWriters writers) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.access = access;
        this.writers = writers;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Set<EvidenceId>> byReader(ReviewId id) {
        Review review = access.forReaders(id);
        return selfEvaluations.find(id.value()).stream()
                .filter(SelfEvaluation::isPlanAgreed)
                .flatMap(found -> found.outcomes().stream())
                .filter(work -> isWorkedOn(work) && writers.include(review, work))
                .collect(Collectors.toMap(OutcomeWork::outcome, work -> Set.copyOf(work.evidence())));
    }

    private static boolean isWorkedOn(OutcomeWork work) {
        return work.state() == OutcomeState.GATHERING || work.state() == OutcomeState.JUDGING;
    }

    @Override
    public void cite(ReviewId id, String outcome, EvidenceId item) {
        Review review = writers.reviewOf(id, outcome);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(outcome).cite(editions.get(review.edition()), item);
        selfEvaluations.save(selfEvaluation);
    }
}
