package org.qualityoutcomes.selfevaluation.workbook;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.EDITION;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.REVIEW;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.LateSubmissionDecided;
import org.qualityoutcomes.selfevaluation.SubmissionReceived;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class ForgetWorkbooksTest {

    private static final String WRITER = "team1.za1";

    private final BroughtWorkbooks workbooks = mock();
    private final Reviews reviews = mock();
    private final People people = mock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void begin() {
        context.registerBean(BroughtWorkbooks.class, () -> workbooks);
        context.registerBean(Reviews.class, () -> reviews);
        context.registerBean(People.class, () -> people);
        context.register(TransactionalEventListenerFactory.class, ForgetWorkbooks.class);
        context.refresh();
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    void whatWaitsGoesWhenTheSelfEvaluationIsSubmitted() {
        context.publishEvent(
                new SubmissionReceived(REVIEW.id(), "2027-ZA1", "ZA1", 1, "0", Instant.EPOCH, "lead.za1", List.of()));

        verify(workbooks).deleteByReviewId(REVIEW.id().value());
    }

    @Test
    void whatWaitsGoesWhenTheReviewEndsEarly() {
        context.publishEvent(
                new ReviewEndedEarly(REVIEW.id(), "2027-ZA1", EarlyEnding.Cause.WITHDRAWN, "No time this year."));

        verify(workbooks).deleteByReviewId(REVIEW.id().value());
    }

    @Test
    void whatWaitsGoesWhenItIsRecordedThatNothingWasSubmitted() {
        context.publishEvent(decided(null));

        verify(workbooks).deleteByReviewId(REVIEW.id().value());
    }

    @Test
    void whatWaitsStaysWhereTheDeadlineIsExtended() {
        context.publishEvent(decided(TODAY.plusMonths(4)));

        verify(workbooks, never()).deleteByReviewId(any());
    }

    private static LateSubmissionDecided decided(@Nullable LocalDate until) {
        return new LateSubmissionDecided(
                REVIEW.id(), "2027-ZA1", "ZA1", TODAY, until, "regional lead", "They had a flood.");
    }

    @Test
    void whoLeavesTheTeamLeavesNothingBehind() {
        BroughtWorkbook here = waiting(REVIEW);
        BroughtWorkbook elsewhere = waiting(AWorkbook.review("ZB1", EDITION));
        when(workbooks.findByBroughtBy(WRITER)).thenReturn(List.of(here, elsewhere));
        when(people.groupsOf(WRITER)).thenReturn(Set.of(Groups.team("ZB1"), Groups.sponsor("ZA1")));

        leavesTheTeam();

        verify(workbooks).delete(here);
        verify(workbooks, never()).delete(elsewhere);
    }

    @Test
    void whoLeavesTheTeamToLeadItKeepsWhatWaits() {
        BroughtWorkbook here = waiting(REVIEW);
        when(workbooks.findByBroughtBy(WRITER)).thenReturn(List.of(here));
        when(people.groupsOf(WRITER)).thenReturn(Set.of(Groups.lead("ZA1")));

        leavesTheTeam();

        verify(workbooks, never()).delete(any());
    }

    private void leavesTheTeam() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            context.publishEvent(new GroupsLeft(WRITER, Set.of(Groups.team("ZA1"))));
            // before that the engine does not know it
            verify(people, never()).groupsOf(WRITER);
            TransactionSynchronizationUtils.triggerBeforeCommit(false);
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }

    private BroughtWorkbook waiting(Review review) {
        when(reviews.get(review.id())).thenReturn(review);
        return new BroughtWorkbook(review.id().value(), WRITER);
    }
}
