package org.qualityoutcomes.assurance.clarification;

import java.util.List;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the validators asked, once it was sent. */
@Component
@Order(30)
@Transactional(readOnly = true)
class ClarificationChapter implements Chapters {

    private final Clarifications clarifications;

    ClarificationChapter(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    public List<Chapter> of(Review review) {
        return clarifications
                .findFirstByReviewIdAndSentAtIsNotNullOrderBySentAtDesc(
                        review.id().value())
                .map(round -> List.of(new Chapter(
                        "Questions of the validators", "/reviews/" + review.id() + "/clarification", stands(round))))
                .orElse(List.of());
    }

    private static String stands(Clarification round) {
        if (round.isEndedWithItsVersion()) {
            return "ended: the submission was opened again";
        }
        if (round.isAnswered()) {
            return "answered";
        }
        return round.isUnanswered() ? "not answered in time" : "waiting for your answers";
    }
}
