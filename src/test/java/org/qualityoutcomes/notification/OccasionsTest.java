package org.qualityoutcomes.notification;

import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.ComingDays;
import org.qualityoutcomes.review.ComingDays.Coming;
import org.qualityoutcomes.review.ComingDays.Kind;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.AboutWork;
import org.qualityoutcomes.worklist.TaskHandedOut;

/** Who is told of new work, and who is not. */
class OccasionsTest {

    private static final Person TIED = new Person("regional.north", "Rosa North", "rosa@mail.example");
    private static final Person FREE = new Person("regional2.north", "Rita North", "rita@mail.example");

    private final Outbox outbox = mock();
    private final People people = mock();
    private final KeptApart apart = mock();
    private final Occasions occasions = new Occasions(
            outbox,
            new Recipients(people, mock(Organisations.class), apart),
            reviews -> List.of(),
            List.of(reference -> reference.equals("2027-ZA1-A3")
                    ? Optional.of(new AboutWork.About("Publish two case studies", Map.of()))
                    : Optional.empty()),
            Clock.fixed(Instant.parse("2027-03-05T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void theMailOfAnIssuedReportNamesTheLastDayForAReviewOfLevels() {
        ReviewId review = new ReviewId(UUID.randomUUID());
        when(people.inGroup("commissioner-ZA1")).thenReturn(List.of(FREE));
        ComingDays last = of -> List.of(new Coming(review, LocalDate.of(2027, 12, 17), Kind.LEVEL_REVIEW));

        new Occasions(
                        outbox,
                        new Recipients(people, mock(Organisations.class), apart),
                        last,
                        List.of(),
                        Clock.fixed(Instant.parse("2027-11-26T12:00:00Z"), ZoneOffset.UTC))
                .on(new ReportIssued(review, UUID.randomUUID(), "2027-ZA1", "ZA1", 1, Instant.EPOCH));

        verify(outbox).write(eq(FREE), argThat(letter -> "17 December 2027"
                .equals(letter.words().get("until"))));
    }

    @Test
    void newWorkOnAnActionReachesNobodyFromWhomItsOrganisationIsKept() {
        when(people.inGroup("regional-north")).thenReturn(List.of(TIED, FREE));
        when(apart.from("regional.north")).thenReturn(Set.of("ZA1"));

        occasions.on(new TaskHandedOut(
                "t1",
                "Task_VerifyAction",
                "Aldermoor · Verify action",
                "2027-ZA1-A3",
                "ZA1",
                null,
                Set.of("regional-north"),
                null));

        verify(outbox).write(eq(FREE), argThat(letter -> "Aldermoor · Verify action: Publish two case studies"
                .equals(letter.words().get("task"))));
        verifyNoMoreInteractions(outbox);
    }
}
