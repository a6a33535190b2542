package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who validates a case, for the national team. */
@Component
@Order(35)
@Transactional(readOnly = true)
class SeatsChapter implements Chapters {

    private final Validations validations;
    private final CurrentUser user;

    SeatsChapter(Validations validations, CurrentUser user) {
        this.validations = validations;
        this.user = user;
    }

    @Override
    public List<Chapter> of(Review review) {
        if (!user.isIn(Groups.NATIONAL)) {
            return List.of();
        }
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(review.id().value())
                .map(validation -> List.of(new Chapter(
                        "Validators of the case", "/validations/" + validation.id() + "/seats", stands(validation))))
                .orElse(List.of());
    }

    private static String stands(Validation validation) {
        long taken = validation.seats().stream().filter(Seat::isAccepted).count();
        return taken + " of 2 seats taken";
    }
}
