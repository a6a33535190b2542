package org.qualityoutcomes.selfevaluation.workbook;

import java.util.Set;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.LateSubmissionDecided;
import org.qualityoutcomes.selfevaluation.SubmissionReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What waits in a workbook never counted: it goes when nothing more is written, and with whoever brought it. */
@Component
@Transactional
class ForgetWorkbooks {

    private final BroughtWorkbooks workbooks;
    private final Reviews reviews;
    private final People people;

    ForgetWorkbooks(BroughtWorkbooks workbooks, Reviews reviews, People people) {
        this.workbooks = workbooks;
        this.reviews = reviews;
        this.people = people;
    }

    @EventListener
    void on(SubmissionReceived event) {
        workbooks.deleteByReviewId(event.review().value());
    }

    @EventListener
    void on(ReviewEndedEarly event) {
        workbooks.deleteByReviewId(event.review().value());
    }

    @EventListener
    void on(LateSubmissionDecided event) {
        if (event.until() == null) {
            workbooks.deleteByReviewId(event.review().value());
        }
    }

    /** At the end, for the engine writes down who is in which group no sooner, and who leads no more may join the team. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(GroupsLeft event) {
        Set<String> held = people.groupsOf(event.username());
        workbooks.findByBroughtBy(event.username()).stream()
                .filter(workbook -> !isOfTheTeam(workbook, held))
                .forEach(workbooks::delete);
    }

    /** As {@link org.qualityoutcomes.review.ReviewAccess#forTeam} understands it. */
    private boolean isOfTheTeam(BroughtWorkbook workbook, Set<String> held) {
        String ods =
                reviews.get(new ReviewId(workbook.reviewId())).organisation().ods();
        return held.contains(Groups.lead(ods)) || held.contains(Groups.team(ods));
    }
}
