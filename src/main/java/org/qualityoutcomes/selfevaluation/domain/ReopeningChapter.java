package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way back from the validation, for the national team. */
@Component
@Order(40)
class ReopeningChapter implements Chapters {

    private final CurrentUser user;

    ReopeningChapter(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Chapter> of(Review review) {
        return review.phase() == Phase.VALIDATION && user.isIn(Groups.NATIONAL)
                ? List.of(new Chapter(
                        "Open the submission again",
                        "/reviews/" + review.id() + "/reopening",
                        "if something in it has to be worked on again"))
                : List.of();
    }
}
