package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.SECOND;
import static org.qualityoutcomes.assurance.domain.AValidation.ZA1;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.CaseEnded;
import org.qualityoutcomes.assurance.CaseTakenOver;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.OrganisationMerged;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;

/** A case on a panel's agenda whose review ends early, or whose organisation becomes part of another one. */
class EndCasesTest {

    private static final String CHAIR = "mona";

    private final Validation ending = waiting();
    private final Validation other = waiting();
    private final Meeting meeting = meeting();
    private final Validations validations = mock();
    private final Meetings meetings = mock();
    private final Organisations organisations = mock();
    private final List<Object> events = new ArrayList<>();
    private final EndCases endCases =
            new EndCases(validations, meetings, events::add, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void bothAreOnTheAgenda() {
        UUID review = ending.reviewId();
        when(validations.findFirstByReviewIdOrderBySubmissionVersionDesc(review))
                .thenReturn(Optional.of(ending));
        when(organisations.family("ZA1")).thenReturn(List.of(ZA1));
        when(validations.findByOrganisationIn(List.of("ZA1"))).thenReturn(List.of(ending));
        when(meetings.ofReview(review)).thenReturn(List.of(meeting));
    }

    @Test
    void aPanelInSessionLeavesTheCaseAndGoesOnWithTheOthers() {
        call();

        end();

        assertThat(meeting.caseOf(ending.reviewId()).deferral()).isEqualTo("The review has ended.");
        assertThat(meeting.caseOf(other.reviewId()).isOver()).isFalse();
        verify(meetings).save(meeting);
        assertThat(events).contains(new CaseDeferred(meeting.id(), ending.reviewId()));
    }

    @Test
    void whoJudgesItAndWhoChairsItAreTold() {
        call();

        end();

        assertThat(events)
                .filteredOn(CaseEnded.class::isInstance)
                .extracting(event -> ((CaseEnded) event).username())
                .containsExactlyInAnyOrder(PRIMARY, SECOND, CHAIR);
    }

    @Test
    void aMeetingThatIsStillToComeFindsTheCaseSettled() {
        end();

        assertThat(meeting.caseOf(ending.reviewId()).isDeferred()).isFalse();
        assertThat(ending.isVoided()).isTrue();
        meeting.open();
        meeting.attend(List.of(CHAIR, "ann", "ben"));
        meeting.call(panel(), NOON);
        assertThat(meeting.caseOf(ending.reviewId()).deferral()).contains("does not wait");
    }

    @Test
    void whoDecidesIsToldWhoseTheCaseIsAfterAMerger() {
        call();
        Organisation successor = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZB1",
                "Brindle Vale",
                Region.SOUTH,
                new ServiceId(UUID.randomUUID()));

        new TellOfMergers(validations, meetings, organisations, events::add)
                .on(new OrganisationMerged(ZA1, successor, LocalDate.of(2027, 6, 5)));

        assertThat(events)
                .extracting(event -> ((CaseTakenOver) event).username())
                .containsExactlyInAnyOrder(PRIMARY, SECOND, CHAIR);
        assertThat((CaseTakenOver) events.get(0))
                .extracting(CaseTakenOver::organisation, CaseTakenOver::successor)
                .containsExactly("Aldermoor Hospitals", "Brindle Vale");
    }

    @Test
    void whatIsDecidedAlreadyIsNobodysNewsAfterAMerger() {
        ending.select(Map.of(), NOON);
        new TellOfMergers(validations, meetings, organisations, events::add)
                .on(new OrganisationMerged(ZA1, ZA1, LocalDate.of(2027, 6, 5)));
        assertThat(events).isEmpty();
    }

    private void call() {
        meeting.open();
        meeting.attend(List.of(CHAIR, "ann", "ben"));
        meeting.call(panel(), NOON);
    }

    private void end() {
        endCases.on(new ReviewEndedEarly(
                new ReviewId(ending.reviewId()), "2027-ZA1", EarlyEnding.Cause.WITHDRAWN, "It is too much."));
    }

    private Panel panel() {
        return new Panel(
                meeting,
                Map.of(ending.reviewId(), ending, other.reviewId(), other),
                Map.of(ending.reviewId(), Set.of(PRIMARY), other.reviewId(), Set.of(PRIMARY)),
                (username, ods) -> List.of());
    }

    private Meeting meeting() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        return new Meeting(
                new Cycle(new CycleId(UUID.randomUUID()), "2027", "Cycle 2027", "2023", day, day, day),
                1,
                LocalDate.of(2027, 6, 5),
                CHAIR,
                List.of(CHAIR, "ann", "ben"),
                List.of(ending.reviewId(), other.reviewId()));
    }

    /** O1 is left open. */
    private static Validation waiting() {
        Validation validation = AValidation.compared();
        validation.select(Map.of("O1", List.of("The validators could not agree.")), NOON);
        return validation;
    }
}
