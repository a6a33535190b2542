package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** A lead who owns O1; O2 cites one item, and the service has a hundred others. */
class CiteEvidenceTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final EvidenceItem CITED = item();
    private static final EvidenceItem OTHER = item();

    private final Editions editions = TestEditions.shipped();
    private final SelfEvaluations selfEvaluations = mock();
    private final EvidenceLibrary library = mock();
    private final ReviewAccess access = mock();
    private final ServiceTeam team = mock();
    private final CurrentUser user = mock();
    private final LockedSubmissions submissions = mock();
    private final CitableEvidence citable = new CitableEvidence(selfEvaluations, library, access, team);
    private final CiteEvidence evidence = new CiteEvidence(
            selfEvaluations,
            submissions,
            editions,
            library,
            access,
            citable,
            new OutcomeWriters(selfEvaluations, access, user));

    @BeforeEach
    void oneItemCitedAndManyOthers() {
        SelfEvaluation selfEvaluation = new SelfEvaluation(REVIEW, editions.get("2023"));
        selfEvaluation.plan(
                new TeamPlan(List.of(new Assignment("O1", "lead", null, null)), List.of(), List.of()),
                new PlanFrame(DAY, DAY, List.of("lead"), new WorkingDays()));
        selfEvaluation.outcome("O2").cite(editions.get("2023"), CITED.id());
        Review review = new Review(
                REVIEW,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(new OrganisationId(UUID.randomUUID()), "ZA1", "A", Region.NORTH, SERVICE),
                "2023",
                Phase.SELF_EVALUATION,
                DAY,
                DAY,
                DAY);
        when(user.require()).thenReturn("lead");
        when(selfEvaluations.of(REVIEW)).thenReturn(selfEvaluation);
        when(access.forTeam(REVIEW)).thenReturn(review);
        when(access.forReaders(REVIEW)).thenReturn(review);
        when(library.get(List.of(CITED.id()))).thenReturn(List.of(CITED));
        when(library.get(List.of(OTHER.id()))).thenReturn(List.of(OTHER));
        when(library.ofService(any(), any(), anyInt()))
                .thenAnswer(asked -> Collections.nCopies(asked.getArgument(2), OTHER));
    }

    @Test
    void aLeadIsOfferedOnlyWhatTheOwnReviewCites() {
        assertThat(citable.offered(REVIEW, " SURVEY ").items()).containsExactly(CITED);
        assertThat(citable.offered(REVIEW, "budget").items()).isEmpty();
        assertThatThrownBy(() -> evidence.citeKnown(REVIEW, "O1", OTHER.id(), List.of()))
                .isInstanceOf(NotFound.class);
        evidence.citeKnown(REVIEW, "O1", CITED.id(), List.of("O1.L1.a"));
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").evidenced()).containsExactly("O1.L1.a");
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").evidence()).containsExactly(CITED.id());
    }

    @Test
    void theTeamIsOfferedTheNewestAndToldThatThereAreMore() {
        when(team.includesTheReader(SERVICE)).thenReturn(true);
        CitableEvidence.Offered offered = citable.offered(REVIEW, "");
        assertThat(offered.items()).hasSize(100);
        assertThat(offered.more()).isTrue();
    }

    @Test
    void anItemIsTiedToTheOutcomesOwnIndicators() {
        evidence.citeKnown(REVIEW, "O1", CITED.id(), List.of("O1.L1.a", "O1.L1.b"));
        OutcomeWork work = selfEvaluations.of(REVIEW).outcome("O1");
        evidence.change(REVIEW, "O1", CITED.id(), null, List.of("O1.L1.b"));
        assertThat(work.indicatorsOf(CITED.id())).containsExactly("O1.L1.b");

        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", CITED.id(), null, List.of("O2.L1.a")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("indicator");
        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", OTHER.id(), null, List.of()))
                .isInstanceOf(NotFound.class);

        evidence.leaveOut(REVIEW, "O1", CITED.id());
        assertThat(work.evidenced()).isEmpty();
    }

    @Test
    void whatIsSaidOfASubmittedItemStays() {
        Description other = new Description("Another title", null, DAY, DAY);
        evidence.citeKnown(REVIEW, "O1", CITED.id(), List.of());
        evidence.change(REVIEW, "O1", CITED.id(), other, List.of());
        verify(library).describe(CITED.id(), other);

        when(submissions.existsByReviewIdIn(any())).thenReturn(true);
        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", CITED.id(), other, List.of("O1.L1.a")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was submitted");
        Description same = new Description("Survey of users", null, DAY, DAY);
        evidence.change(REVIEW, "O1", CITED.id(), same, List.of("O1.L1.a"));
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").evidenced()).containsExactly("O1.L1.a");
    }

    private static EvidenceItem item() {
        return new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                SERVICE,
                "Survey of users",
                null,
                DAY,
                DAY,
                "https://a.example",
                null,
                null,
                0,
                null,
                "ann",
                Instant.EPOCH);
    }
}
