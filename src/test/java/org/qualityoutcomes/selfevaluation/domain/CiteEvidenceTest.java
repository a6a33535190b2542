package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.evidence.ServiceTeam;
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
    private final CarryForward carry = mock();
    private final FromSibling sibling = mock();
    private final CitableEvidence citable = new CitableEvidence(
            selfEvaluations, library, access, team, carry, sibling, new OutcomeWriters(selfEvaluations, access, user));
    private final CiteEvidence evidence = new CiteEvidence(
            selfEvaluations, editions, library, access, citable, new OutcomeWriters(selfEvaluations, access, user));

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
        assertThatThrownBy(() -> evidence.citeKnown(REVIEW, "O1", OTHER.id(), Showing.of(List.of())))
                .isInstanceOf(NotFound.class);
        evidence.citeKnown(REVIEW, "O1", CITED.id(), Showing.of(List.of("O1.L1.a")));
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
        evidence.citeKnown(REVIEW, "O1", CITED.id(), Showing.of(List.of("O1.L1.a", "O1.L1.b")));
        OutcomeWork work = selfEvaluations.of(REVIEW).outcome("O1");
        evidence.change(REVIEW, "O1", CITED.id(), null, Showing.of(List.of("O1.L1.b")));
        assertThat(work.indicatorsOf(CITED.id())).containsExactly("O1.L1.b");

        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", CITED.id(), null, Showing.of(List.of("O2.L1.a"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("indicator");
        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", OTHER.id(), null, Showing.of(List.of())))
                .isInstanceOf(NotFound.class);

        evidence.leaveOut(REVIEW, "O1", CITED.id());
        assertThat(work.evidenced()).isEmpty();
    }

    @Test
    void theLibraryIsToldOnlyWhatIsNew() {
        Description other = new Description("Another title", null, DAY, DAY);
        evidence.citeKnown(REVIEW, "O1", CITED.id(), Showing.of(List.of()));
        evidence.change(REVIEW, "O1", CITED.id(), Description.of(CITED), Showing.of(List.of("O1.L1.a")));
        verify(library, never()).describe(any(), any());
        evidence.change(REVIEW, "O1", CITED.id(), other, Showing.of(List.of()));
        verify(library).describe(CITED.id(), other);
    }

    @Test
    void aPassageIsKeptForItsIndicatorAndNoNovelIsTaken() {
        evidence.citeKnown(REVIEW, "O1", CITED.id(), new Showing(Map.of("O1.L1.a", "page 12"), ""));
        OutcomeWork work = selfEvaluations.of(REVIEW).outcome("O1");
        assertThat(work.showing(CITED.id()).sentences()).containsExactly("O1.L1.a: page 12");
        evidence.change(REVIEW, "O1", CITED.id(), null, new Showing(Map.of("O1.L1.a", "page 13"), ""));
        assertThat(work.showing(CITED.id()).sentences()).containsExactly("O1.L1.a: page 13");
        Showing novel = new Showing(Map.of("O1.L1.a", "x".repeat(201)), "");
        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", CITED.id(), null, novel))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("passage-O1.L1.a"));
    }

    @Test
    void whatSpeaksOfAnotherTimeIsCitedWithAReason() {
        LocalDate before = DAY.minusYears(1);
        Description early = new Description("Early survey", null, before, before);
        evidence.citeKnown(REVIEW, "O1", CITED.id(), Showing.of(List.of()));
        assertThatThrownBy(() -> evidence.change(REVIEW, "O1", CITED.id(), early, Showing.of(List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("outside the evidence period");
        Showing explained = new Showing(Map.of(), "The next survey is not counted yet.");
        evidence.change(REVIEW, "O1", CITED.id(), early, explained);
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").showing(CITED.id())).isEqualTo(explained);
        evidence.leaveOut(REVIEW, "O1", CITED.id());
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").showing(CITED.id()).outsideReason())
                .isEmpty();
    }

    @Test
    void whatSomebodyRefusedIsNotCited() {
        EvidenceItem refused = with(OTHER, Consent.REFUSED);
        when(team.includesTheReader(SERVICE)).thenReturn(true);
        when(library.get(List.of(OTHER.id()))).thenReturn(List.of(refused));
        assertThatThrownBy(() -> evidence.citeKnown(REVIEW, "O1", OTHER.id(), Showing.of(List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refused");
        Description said = Description.of(refused);
        assertThatThrownBy(() -> evidence.citeLink(REVIEW, "O1", said, Showing.of(List.of()), "https://a.example"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refused");
        when(library.get(List.of(OTHER.id()))).thenReturn(List.of(with(OTHER, Consent.PENDING)));
        evidence.citeKnown(REVIEW, "O1", OTHER.id(), Showing.of(List.of()));
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").evidence()).containsExactly(OTHER.id());
    }

    private static EvidenceItem with(EvidenceItem item, Consent consent) {
        return new EvidenceItem(
                item.id(),
                SERVICE,
                item.title(),
                null,
                DAY,
                DAY,
                item.link(),
                null,
                null,
                0,
                null,
                "ann",
                Instant.EPOCH,
                1,
                new Passport(null, null, null, null, consent, false, null));
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
