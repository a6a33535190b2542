package org.qualityoutcomes.selfevaluation.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.StandingDocument.Kind;
import org.qualityoutcomes.worklist.Refusal;

class PenPortraitTest {

    private static final Instant NOW = Instant.parse("2027-06-05T11:00:00Z");
    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());

    private final Review review = of(ORGANISATION, SERVICE);
    private final PenPortrait portrait = written();

    @Test
    void theNextReviewBeginsWithItAndHasToConfirm() {
        PortraitContent offered = portrait.offeredTo(of(ORGANISATION, SERVICE));
        assertThat(offered.documents()).containsExactly(APortrait.STRATEGY, APortrait.REPORT, APortrait.AGREEMENT);
        assertThat(offered.facts().staff()).isEqualTo(APortrait.STAFF);
        assertThat(offered.facts().contract()).isEqualTo("EC-1");
        assertThat(offered.facts().changes()).isEmpty();
        assertThat(offered.toBeConfirmedFrom()).isEqualTo(review.id());

        PenPortrait next = new PenPortrait(of(ORGANISATION, SERVICE), offered, NOW);
        assertThat(next.content()).isEqualTo(offered);
        next.write(APortrait.FACTS, NOW);
        assertThat(next.content().toBeConfirmedFrom()).isNull();
        assertThat(next.content().takenFrom()).isEqualTo(review.id());
    }

    @Test
    void anotherOrganisationOfTheServiceHasItsOwnContractAndAgreements() {
        PortraitContent offered = portrait.offeredTo(of(new OrganisationId(UUID.randomUUID()), SERVICE));
        assertThat(offered.documents()).containsExactly(APortrait.STRATEGY, APortrait.REPORT);
        assertThat(offered.facts().contract()).isEmpty();
    }

    @Test
    void documentsStayWithTheServiceThatTheyBelongTo() {
        assertThat(portrait.offeredTo(of(ORGANISATION, new ServiceId(UUID.randomUUID())))
                        .documents())
                .isEmpty();
    }

    @Test
    void aNewStrategyTakesThePlaceOfTheOldOne() {
        StandingDocument newer = APortrait.document(Kind.STRATEGY, APortrait.TODAY);
        StandingDocument another = APortrait.document(Kind.AGREEMENT, APortrait.TODAY);
        portrait.show(newer, NOW);
        portrait.show(another, NOW);
        assertThat(portrait.content().documents())
                .containsExactly(APortrait.REPORT, APortrait.AGREEMENT, newer, another);
        portrait.leaveOut(newer.evidence());
        assertThat(portrait.content().documents()).doesNotContain(newer);
    }

    @Test
    void aDocumentOfTomorrowIsRefused() {
        StandingDocument tomorrow = APortrait.document(Kind.STRATEGY, APortrait.TODAY.plusDays(1));
        assertThatThrownBy(() -> portrait.show(tomorrow, NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly("dated"));
    }

    @Test
    void whatCannotBeRightIsNotKept() {
        ServiceFacts wrong = APortrait.facts(List.of(), List.of(), APortrait.TODAY.plusDays(1), "");
        assertThatThrownBy(() -> portrait.write(wrong, NOW)).isInstanceOf(Refusal.class);
        assertThat(portrait.content().facts()).isEqualTo(APortrait.FACTS);
    }

    private PenPortrait written() {
        PenPortrait begun = new PenPortrait(review, PortraitContent.NONE, NOW);
        begun.write(APortrait.FACTS, NOW);
        begun.show(APortrait.STRATEGY, NOW);
        begun.show(APortrait.REPORT, NOW);
        begun.show(APortrait.AGREEMENT, NOW);
        return begun;
    }

    private static Review of(OrganisationId organisation, ServiceId service) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(organisation, "ZA1", "Aldermoor Hospitals", Region.NORTH, service),
                "2023",
                Phase.SELF_EVALUATION,
                APortrait.TODAY,
                APortrait.TODAY,
                APortrait.TODAY);
    }
}
