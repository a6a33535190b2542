package org.qualityoutcomes.selfevaluation.web;

import java.util.Map;
import java.util.Optional;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Component;

/** The task that is completed on the page of an outcome's evidence; judging is completed on its own. */
@Component
class EvidenceTask {

    private final Worklist worklist;

    EvidenceTask(Worklist worklist) {
        this.worklist = worklist;
    }

    /** Empty for whoever helps its owner. */
    Optional<OpenTask> completedHere(ReviewId id, String outcome) {
        return worklist.find("Task_GatherEvidence", Map.of("reviewId", id.toString(), "outcome", outcome));
    }
}
