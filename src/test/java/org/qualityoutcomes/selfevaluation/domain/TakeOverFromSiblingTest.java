package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;

/** ZB1 takes over what ZA1 of the same service says of O1. */
class TakeOverFromSiblingTest {

    private static final ReviewId ID = new ReviewId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final EvidenceItem GIVEN = item(SERVICE, DAY, Consent.GIVEN);
    private static final EvidenceItem REFUSED = item(SERVICE, DAY, Consent.REFUSED);
    private static final EvidenceItem OLD = item(SERVICE, DAY.minusYears(5), Consent.GIVEN);
    private static final EvidenceItem OF_OTHERS = item(new ServiceId(UUID.randomUUID()), DAY, Consent.GIVEN);

    private final Editions editions = TestEditions.shipped();
    private final FromSibling from = mock();
    private final EvaluateOutcome evaluate = mock();
    private final SelfEvaluations selfEvaluations = mock();
    private final OutcomeWriters writers = mock();
    private final EvidenceLibrary library = mock();
    private final ApplicationEventPublisher events = mock();
    private final TakeOverFromSibling take = new TakeOverFromSibling(from, evaluate, cite(), writers, events);
    private final SelfEvaluation own = new SelfEvaluation(ID, editions.get("2023"));

    @BeforeEach
    void besideTheSibling() {
        Review review = new Review(
                ID,
                "2027-ZB1",
                new CycleId(UUID.randomUUID()),
                new Organisation(new OrganisationId(UUID.randomUUID()), "ZB1", "B", Region.SOUTH, SERVICE),
                "2023",
                Phase.SELF_EVALUATION,
                DAY.minusYears(1),
                DAY.plusYears(1),
                DAY.plusYears(1));
        when(writers.reviewOf(ID, "O1")).thenReturn(review);
        when(from.of(any(), any())).thenReturn(Optional.empty());
        when(from.of(review, "O1")).thenReturn(Optional.of(sibling()));
        when(selfEvaluations.of(ID)).thenReturn(own);
        when(library.get(any())).thenReturn(List.of(GIVEN, REFUSED, OLD, OF_OTHERS));
    }

    private CiteEvidence cite() {
        return new CiteEvidence(selfEvaluations, editions, library, mock(), mock(), writers);
    }

    private Carried sibling() {
        return sibling("What one team wrote.");
    }

    private Carried sibling(String narrative) {
        return new Carried(
                editions.get("2023").outcome("O1"),
                "2027-ZA1",
                "O1",
                "",
                new Rating(2, SubLevel.HIGH),
                null,
                Map.of(
                        "O1.L1.a", new Carried.Then("O1.L1.a", Judgement.MET, false, "She speaks for us."),
                        "O1.L1.b", new Carried.Then("O1.L1.b", Judgement.MET, false, "")),
                narrative,
                List.of("It knows its users"),
                List.of(GIVEN, REFUSED, OLD, OF_OTHERS).stream()
                        .map(each -> new CitedThen(each.id(), new Showing(Map.of("O1.L1.a", "page 2"), ""), true, null))
                        .toList());
    }

    @Test
    void whatIsJudgedOrWrittenHereStaysAndTheLevelIsNeverTakenOver() {
        Draft draft = Draft.EMPTY
                .with(Map.of("O1.L1.b", Judgement.PARTLY), Map.of("O1.L1.a", "Ours"))
                .withStrengths("Our own");
        take.takeOver(ID, "O1", TakeOverFromSibling.ALL, draft, "seen", null);
        ArgumentCaptor<Draft> written = ArgumentCaptor.captor();
        verify(evaluate).write(any(), any(), written.capture(), any());
        assertThat(written.getValue().judgements())
                .isEqualTo(Map.of("O1.L1.a", Judgement.MET, "O1.L1.b", Judgement.PARTLY));
        assertThat(written.getValue().rationales()).isEqualTo(Map.of("O1.L1.a", "Ours"));
        assertThat(written.getValue().narrative()).isEqualTo("What one team wrote.");
        assertThat(written.getValue().strengths()).isEqualTo("Our own");
        assertThat(written.getValue().rating()).isNull();
    }

    @Test
    void evidenceComesAlongUnlessItAsksForAWordOfItsOwn() {
        take.takeOver(ID, "O1", TakeOverFromSibling.ALL, Draft.EMPTY, null, null);
        assertThat(own.outcome("O1").evidence())
                .as("neither refused, nor of another time, nor of another service")
                .containsExactly(GIVEN.id());
        assertThat(own.outcome("O1").showing(GIVEN.id()).passages()).isEqualTo(Map.of("O1.L1.a", "page 2"));
    }

    @Test
    void whereThereIsNoRoomForAllItsEvidenceTheRestWaits() {
        int room = editions.get("2023").limits().evidencePerOutcome();
        for (int at = 0; at < room; at++) {
            own.outcome("O1").cite(editions.get("2023"), new EvidenceId(UUID.randomUUID()));
        }
        assertThat(take.takeOver(ID, "O1", TakeOverFromSibling.ALL, Draft.EMPTY, null, null))
                .isEqualTo(1);
        assertThat(own.outcome("O1").evidence()).hasSize(room).doesNotContain(GIVEN.id());
        verify(evaluate).write(any(), any(), any(), any());
    }

    @Test
    void whatIsShownOfAnItemHereIsNotSaidAnew() {
        own.outcome("O1").cite(editions.get("2023"), GIVEN.id());
        own.outcome("O1").tie(editions.get("2023"), GIVEN.id(), new Showing(Map.of("O1.L1.b", "page 9"), ""));
        take.takeOver(ID, "O1", TakeOverFromSibling.ALL, Draft.EMPTY, null, null);
        assertThat(own.outcome("O1").showing(GIVEN.id()).passages()).isEqualTo(Map.of("O1.L1.b", "page 9"));
    }

    @Test
    void oneJudgementBringsNothingElse() {
        take.takeOver(ID, "O1", "O1.L1.a", Draft.EMPTY, null, null);
        ArgumentCaptor<Draft> written = ArgumentCaptor.captor();
        verify(evaluate).write(any(), any(), written.capture(), any());
        assertThat(written.getValue().judgements()).isEqualTo(Map.of("O1.L1.a", Judgement.MET));
        assertThat(written.getValue().narrative()).isEmpty();
        assertThat(own.outcome("O1").evidence()).isEmpty();
    }

    @Test
    void whatTheSiblingDoesNotShowAnyMoreIsRefusedInWords() {
        assertThatThrownBy(() -> take.takeOver(ID, "O2", TakeOverFromSibling.ALL, Draft.EMPTY, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("shows anything of this outcome any more");
    }

    @Test
    void whatNobodyHasReadIsNotTakenOver() {
        String seen = TakeOverFromSibling.seen(sibling("What one team wrote."));
        when(from.of(any(), any())).thenReturn(Optional.of(sibling("What it wrote since.")));
        assertThatThrownBy(() -> take.takeOver(ID, "O1", "O1.L1.a", Draft.EMPTY, null, seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what 2027-ZA1 says of this outcome is not what you had before you");
        verifyNoInteractions(evaluate);
    }

    @Test
    void whatWasReadIsTakenOver() {
        take.takeOver(ID, "O1", "O1.L1.a", Draft.EMPTY, null, TakeOverFromSibling.seen(sibling()));
        verify(evaluate).write(any(), any(), any(), any());
    }

    private static EvidenceItem item(ServiceId service, LocalDate day, Consent consent) {
        return new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                service,
                "Survey",
                null,
                day,
                day,
                "https://a.example",
                null,
                null,
                0,
                null,
                "ann",
                Instant.EPOCH,
                1,
                new Passport(null, null, null, null, consent, false, null));
    }
}
