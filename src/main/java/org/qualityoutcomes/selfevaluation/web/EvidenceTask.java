package org.qualityoutcomes.selfevaluation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Component;

/** An outcome's evidence is worked on while its owner gathers or judges. */
@Component
class EvidenceTask {

    private static final String GATHERING = "Task_GatherEvidence";

    private final Worklist worklist;

    EvidenceTask(Worklist worklist) {
        this.worklist = worklist;
    }

    boolean isOpen(ReviewId id, String outcome) {
        return open(id, outcome).isPresent();
    }

    Optional<OpenTask> open(ReviewId id, String outcome) {
        return worklist.find(List.of(GATHERING, "Task_JudgeOutcome"), part(id, outcome));
    }

    /** The task that is completed on the page of the evidence; judging is completed on its own. */
    static @Nullable OpenTask completedHere(Optional<OpenTask> open) {
        return open.filter(task -> task.key().equals(GATHERING)).orElse(null);
    }

    private static Map<String, String> part(ReviewId id, String outcome) {
        return Map.of("reviewId", id.toString(), "outcome", outcome);
    }
}
