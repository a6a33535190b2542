package org.qualityoutcomes.selfevaluation.domain;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team describes its service. */
@Component
@Transactional
public class WritePenPortrait {

    private final SelfEvaluations selfEvaluations;
    private final ReviewAccess access;
    private final ApplicationEventPublisher events;

    WritePenPortrait(SelfEvaluations selfEvaluations, ReviewAccess access, ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.access = access;
        this.events = events;
    }

    /**
     * The text and whether it may be changed.
     *
     * @param returnComment why it is open again, empty while nobody has returned it
     */
    public record Portrait(Review review, String text, boolean open, String returnComment) {

        public String seen() {
            return Seen.print(text);
        }
    }

    @Transactional(readOnly = true)
    public Portrait show(ReviewId id) {
        Review review = access.forReaders(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        return new Portrait(
                review,
                selfEvaluation.penPortrait(),
                selfEvaluation.isPenPortraitOpen(),
                selfEvaluation.penPortraitComment());
    }

    /** @param seen of the text that was open, or null where none was */
    public void keep(ReviewId id, String text, @Nullable String seen) {
        access.forTeam(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Seen.refuseIfChanged(seen, selfEvaluation.penPortrait(), text);
        selfEvaluation.describe(text);
        selfEvaluations.save(selfEvaluation);
    }

    public void complete(ReviewId id) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.completePenPortrait();
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(SelfEvaluationDeed.of(id, "Pen portrait completed.", SelfEvaluationDeed.TEAM));
    }
}
