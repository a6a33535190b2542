package org.qualityoutcomes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Decisions.Decision;
import org.qualityoutcomes.review.Deed.Audience;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Subjects;
import org.qualityoutcomes.review.Subjects.Subject;

class ReadableJournalTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);

    private final Journal journal = mock(Journal.class);
    private final ReviewAccess access = mock(ReviewAccess.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final KeptApart apart = mock(KeptApart.class);
    private final Subjects organisations = mock(Subjects.class);
    private final ReadableJournal readable =
            new ReadableJournal(journal, access, user, apart, mock(People.class), List.of(organisations));

    @BeforeEach
    void oneLineForTheOrganisationAndOneForItsJudges() {
        Organisation organisation = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Aldermoor Hospitals",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
        when(access.forReaders(REVIEW))
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
        when(journal.read(REVIEW.value()))
                .thenReturn(List.of(
                        entry(1, "Submitted.", Audience.ORGANISATION),
                        entry(2, "Validators assigned.", Audience.ASSURANCE)));
    }

    private static Entry entry(int number, String what, Audience audience) {
        return new Entry(
                REVIEW.value(), number, Instant.EPOCH, null, "a rule", what, null, null, null, audience, "", "");
    }

    @Test
    void whatIsPassedOnHoldsWhatTheOrganisationReadsWhoeverAsks() {
        DecisionsFromJournal decisions = new DecisionsFromJournal(journal, access, mock(People.class));
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        assertThat(decisions.readable(REVIEW).orElseThrow().decisions())
                .extracting(Decision::who, Decision::what)
                .containsExactly(tuple("A rule", "Submitted."));
        when(access.forReaders(REVIEW)).thenThrow(new NotFound());
        assertThat(decisions.readable(REVIEW)).isEmpty();
    }

    @Test
    void theNationalTeamReadsWhatTheOrganisationDoesNot() {
        assertThat(read()).containsExactly("Submitted.");
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        assertThat(read()).containsExactly("Submitted.", "Validators assigned.");
    }

    @Test
    void whoHasARoleAtTheOrganisationReadsWhatTheOrganisationReads() {
        when(user.isIn(Groups.regional(Region.NORTH))).thenReturn(true);
        when(apart.isKept("ZA1")).thenReturn(true);
        assertThat(read()).containsExactly("Submitted.");
    }

    @Test
    void whatElseHasAJournalIsReadWholeByThoseItIsFor() {
        UUID chain = REVIEW.value();
        when(organisations.of(chain)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> readable.read(chain, 0)).isInstanceOf(NotFound.class);
        Subject subject = new Subject("ZA1", "Aldermoor Hospitals", "/organisations/ZA1");
        when(organisations.of(chain)).thenReturn(Optional.of(subject));
        assertThat(readable.read(chain, 0).subject()).isEqualTo(subject);
        assertThat(readable.read(chain, 0).lines()).hasSize(2);
    }

    private List<String> read() {
        return readable.read(REVIEW, 0).lines().stream()
                .map(ReadableJournal.Line::what)
                .toList();
    }
}
