package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.NamedGoodPractice;
import org.qualityoutcomes.reporting.NamedGoodPractice.Line;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.GoodPractice;
import org.qualityoutcomes.selfevaluation.Submissions;

/** What an issued report turns into cards, and what it does not. */
class CardsOfReportTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);
    private static final Rating LEVEL = new Rating(0, null);

    private final NamedGoodPractice named = mock();
    private final Assurance assurance = mock();
    private final Submissions submissions = mock();
    private final Reviews reviews = mock();
    private final OpenCard open = mock();
    private final CardsOfReport cards = new CardsOfReport(named, assurance, submissions, reviews, open);

    @BeforeEach
    void aReview() {
        Organisation organisation = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Aldermoor Hospitals",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
        when(reviews.get(REVIEW))
                .thenReturn(new Review(
                        REVIEW,
                        "2027-ZA1",
                        new CycleId(UUID.randomUUID()),
                        organisation,
                        "2023",
                        Phase.values()[0],
                        DAY,
                        DAY,
                        DAY));
    }

    @Test
    void theTeamsOwnWordsBecomeACardWhereItWouldShareThem() {
        submitted(new GoodPractice("Ward round", "A librarian joins", true), new GoodPractice("Quiet", "No", false));
        reported(new Line("O2", "Ward round: A librarian joins", true), new Line("O2", "Quiet: No", true));
        assertThat(opened())
                .extracting(Nominated::origin, each -> each.words().title(), each -> each.words()
                        .done())
                .containsExactly(tuple(Origin.TEAM, "Ward round", "A librarian joins"));
    }

    @Test
    void whatTheTeamWouldNotShareBecomesNoneAlthoughTheReportRewordsIt() {
        submitted(new GoodPractice("Quiet", "No", false));
        reported(new Line("O2", "Quiet: a place to think", false));
        issue();
        verify(open, never()).found(any());
    }

    @Test
    void aValidatorsNominationThatTheReportKeepsIsTheirs() {
        submitted();
        validatorsNamed(
                new AssuredOutcome.GoodPractice("Evidence desk", "Open\nat night"),
                new AssuredOutcome.GoodPractice("Left out of the report", "Why"));
        reported(new Line("O2", "Evidence desk: Open at night", false));
        assertThat(opened())
                .extracting(Nominated::origin, each -> each.words().title(), each -> each.words()
                        .done())
                .containsExactly(tuple(Origin.VALIDATOR, "Evidence desk", "Open\nat night"));
    }

    @Test
    void whatTheReportPutsDifferentlyIsNotTakenBackToWhatTheValidatorWrote() {
        submitted();
        validatorsNamed(new AssuredOutcome.GoodPractice("Desk", "Only because the manager is off sick"));
        reported(new Line("O2", "Desk: Open at night", false));
        assertThat(opened())
                .extracting(Nominated::origin, each -> each.words().title(), each -> each.words()
                        .done())
                .containsExactly(tuple(Origin.VALIDATOR, "Desk", "Open at night"));
    }

    @Test
    void whatOnlyTheReportNamesIsTheReports() {
        submitted();
        reported(new Line("O3", "Outreach: to community teams", false), new Line("O3", "Warm welcome", false));
        assertThat(opened())
                .extracting(Nominated::origin, each -> each.words().title(), each -> each.words()
                        .done())
                .containsExactly(
                        tuple(Origin.REPORT, "Outreach", "to community teams"),
                        tuple(Origin.REPORT, "Warm welcome", "Warm welcome"));
    }

    @Test
    void theSameOfTheSameReviewHasOnePrint() {
        submitted(new GoodPractice("Ward round", "A", true));
        reported();
        issue();
        issue();
        ArgumentCaptor<Nominated> all = ArgumentCaptor.captor();
        verify(open, atLeast(2)).found(all.capture());
        assertThat(all.getAllValues())
                .extracting(Nominated::print)
                .hasSize(2)
                .containsOnly(all.getValue().print());
    }

    private List<Nominated> opened() {
        issue();
        ArgumentCaptor<Nominated> all = ArgumentCaptor.captor();
        verify(open, atLeast(1)).found(all.capture());
        return all.getAllValues();
    }

    private void issue() {
        cards.on(new ReportIssued(REVIEW, UUID.randomUUID(), "2027-ZA1", "ZA1", 1, Instant.EPOCH));
    }

    private void reported(Line... lines) {
        when(named.of(REVIEW)).thenReturn(List.of(lines));
    }

    private void validatorsNamed(AssuredOutcome.GoodPractice... practices) {
        when(assurance.settled(REVIEW))
                .thenReturn(List.of(new AssuredOutcome(
                        "O2",
                        LEVEL,
                        LEVEL,
                        AssuredOutcome.Basis.AGREED,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(practices))));
    }

    private void submitted(GoodPractice... practice) {
        when(submissions.latest(REVIEW))
                .thenReturn(new Submission(
                        REVIEW,
                        1,
                        Instant.EPOCH,
                        "lead.za1",
                        "",
                        "",
                        null,
                        List.of(),
                        List.of(new Submission.SubmittedOutcome(
                                "O2",
                                "",
                                List.of(),
                                List.of(),
                                LEVEL,
                                null,
                                Map.of(),
                                Map.of(),
                                "",
                                List.of(practice),
                                Map.of(),
                                Map.of()))));
    }
}
