package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;

/** Tina works on O1 and Theo checks it; Lena leads. */
class CompleteOutcomeTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Editions editions = TestEditions.shipped();
    private final SelfEvaluations selfEvaluations = mock();
    private final Reviews reviews = mock();
    private final People people = mock();
    private final CurrentUser user = mock();
    private final CompleteOutcome complete = new CompleteOutcome(
            selfEvaluations,
            reviews,
            editions,
            mock(KeepRevisions.class),
            mock(CarryForward.class),
            new Team(people, user),
            mock(ApplicationEventPublisher.class));

    @BeforeEach
    void aPlan() {
        SelfEvaluation selfEvaluation = new SelfEvaluation(REVIEW, editions.get("2023"));
        selfEvaluation.outcome("O1").assign(new Assignment("O1", "tina", "theo", DAY));
        when(selfEvaluations.of(REVIEW)).thenReturn(selfEvaluation);
        when(reviews.get(REVIEW))
                .thenReturn(new Review(
                        REVIEW,
                        "2027-ZA1",
                        new CycleId(UUID.randomUUID()),
                        new Organisation(
                                new OrganisationId(UUID.randomUUID()),
                                "ZA1",
                                "Trust",
                                Region.NORTH,
                                new ServiceId(UUID.randomUUID())),
                        "2023",
                        Phase.SELF_EVALUATION,
                        DAY,
                        DAY,
                        DAY));
        when(people.inGroup(Groups.lead("ZA1"))).thenReturn(people("lena"));
        team("tina", "theo");
    }

    @Test
    void whoWorksForAnotherOrganisationDecidesNothingHere() {
        team("theo");
        when(user.require()).thenReturn("tina");
        assertThatThrownBy(() -> complete.gathered(REVIEW, "O1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no more");
        assertThatThrownBy(() -> complete.judged(REVIEW, "O1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> complete.checked(REVIEW, "O1", true, "")).isInstanceOf(Refusal.class);
        verify(selfEvaluations, never()).save(any());
    }

    @Test
    void theWorkOfWhoHasLeftIsTheLeads() {
        assertThat(complete.owner(REVIEW, "O1")).isEqualTo("tina");
        team("theo");
        assertThat(complete.owner(REVIEW, "O1")).isEqualTo("lena");
        assertThat(complete.checker(REVIEW, "O1")).isEqualTo("theo");
    }

    @Test
    void nobodyChecksTheirOwnWorkInPlaceOfAColleague() {
        team("tom");
        assertThat(complete.owner(REVIEW, "O1")).isEqualTo("lena");
        assertThat(complete.checker(REVIEW, "O1")).isEqualTo("tom");
    }

    private void team(String... usernames) {
        when(people.inGroup(Groups.team("ZA1"))).thenReturn(people(usernames));
    }

    private static List<Person> people(String... usernames) {
        return Arrays.stream(usernames)
                .map(each -> new Person(each, each, each + "@mail.example"))
                .toList();
    }
}
