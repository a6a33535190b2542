package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

class MeetingPapersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);

    private final CycleId cycle = new CycleId(UUID.randomUUID());
    private final Validation validation = AValidation.compared();
    private final Meeting meeting = new Meeting(
            new Cycle(cycle, "2027", "Cycle 2027", "2023", DAY, DAY, DAY),
            1,
            DAY,
            "mona",
            List.of("mona", "ann", "ben"),
            List.of(validation.reviewId()));
    private final KeptApart apart = mock(KeptApart.class);
    private final KeptMinutes kept = mock(KeptMinutes.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final MeetingPapers papers = papers();

    private MeetingPapers papers() {
        Meetings meetings = mock(Meetings.class);
        Validations validations = mock(Validations.class);
        Reviews reviews = mock(Reviews.class);
        ConflictLedger ledger = mock(ConflictLedger.class);
        when(meetings.findById(meeting.id())).thenReturn(Optional.of(meeting));
        when(validations.latestOf(any())).thenReturn(List.of(validation));
        when(reviews.all(any())).thenReturn(List.of(review()));
        when(ledger.barring(anyCollection(), anyCollection())).thenReturn((username, ods) -> List.of());
        People people = mock(People.class);
        return new MeetingPapers(
                meetings,
                mock(ModerateCase.class),
                new DraftMinutes(new Panels(validations, ledger), reviews, people, apart),
                kept,
                mock(Documents.class),
                people,
                user);
    }

    private Review review() {
        return new Review(
                new ReviewId(validation.reviewId()),
                "2027-ZA1",
                cycle,
                AValidation.ZA1,
                "2023",
                Phase.values()[0],
                DAY,
                DAY,
                DAY);
    }

    @BeforeEach
    void oneOfTheNationalTeamReads() {
        validation.select(Map.of("O1", List.of("The validators could not agree.")), NOON);
        when(user.require()).thenReturn("nora");
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        when(kept.file(meeting.id())).thenReturn(new byte[] {1});
    }

    @Test
    void theNationalTeamReadsTheMinutesAndTheApprovedFile() {
        assertThat(papers.minutes(meeting.id()).minutes().cases()).hasSize(1);
        assertThat(papers.approved(meeting.id()).content()).hasSize(1);
    }

    @Test
    void aCaseThatIsKeptFromTheReaderIsLeftOutAndSoIsTheFileWithIt() {
        when(apart.isKept("ZA1")).thenReturn(true);
        assertThat(papers.minutes(meeting.id()).minutes().cases()).isEmpty();
        assertThat(papers.minutes(meeting.id()).minutes().leftOut()).isEqualTo(1);
        assertThatThrownBy(() -> papers.approved(meeting.id())).isInstanceOf(NotFound.class);
    }
}
