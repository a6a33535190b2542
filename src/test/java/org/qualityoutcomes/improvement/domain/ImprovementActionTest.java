package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** Actions prove themselves before they close, and a plan is finished only when each required one is planned. */
class ImprovementActionTest {

    private static final Instant NOON = Instant.parse("2027-09-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);
    private static final List<String> TEAM = List.of("team1.za1");

    private final ImprovementPlan plan = plan();

    private static ImprovementPlan plan() {
        Organisation organisation = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Aldermoor Hospitals",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
        Review review = new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                organisation,
                "2023",
                Phase.IMPROVEMENT,
                TODAY.minusYears(2),
                TODAY,
                TODAY);
        IssuedReport.Point required =
                new IssuedReport.Point(UUID.randomUUID(), "O3", "Ask people who do not use the service");
        return new ImprovementPlan(
                review, new IssuedReport(review.id(), UUID.randomUUID(), NOON, List.of(required), List.of()), TODAY);
    }

    private ImprovementAction required() {
        return plan.part(true).get(0);
    }

    private void planned(String owner, LocalDate due) {
        plan.write(
                true,
                List.of(new PlannedAction(
                        required().id(), "O3", "", false, "", owner, due, "Thirty people have been asked.")));
    }

    private ImprovementAction agreed() {
        planned("team1.za1", TODAY.plusMonths(3));
        required().agree();
        return required();
    }

    @Test
    void aRequiredActionCannotBeDeclined() {
        planned("team1.za1", TODAY.plusMonths(3));

        assertThat(required().isChosen()).isTrue();
    }

    @Test
    void aDevelopmentPlanNeedsOwnerDateAndMeasureForEachRequiredAction() {
        planned("lead.zb1", TODAY.plusYears(2));

        assertThatThrownBy(() -> plan.written(true, TODAY, TEAM))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose who does it")
                .hasMessageContaining("within a year");
        planned("team1.za1", TODAY.plusMonths(3));
        plan.written(true, TODAY, TEAM);
    }

    @Test
    void anActionIsNotDoneWithoutANoteNorProvedWithoutEvidence() {
        ImprovementAction action = agreed();
        assertThatThrownBy(action::carriedOut).isInstanceOf(Refusal.class);
        action.note("Asked thirty.");
        action.carriedOut();

        assertThatThrownBy(action::proved).isInstanceOf(Refusal.class).hasMessageContaining("only with proof");
    }

    @Test
    void anActionClosesOnlyAfterItWasVerified() {
        ImprovementAction action = proved();
        assertThatThrownBy(() -> action.close(NOON)).isInstanceOf(Refusal.class);

        action.verified(true, "");
        action.close(NOON);

        assertThat(action.state()).isEqualTo(ActionState.CLOSED);
    }

    @Test
    void aReturnedActionNeedsItsProofAnewAndKeepsTheCommentUntilThen() {
        ImprovementAction action = proved();
        assertThatThrownBy(() -> action.verified(false, " ")).isInstanceOf(Refusal.class);

        action.verified(false, "Show the answers.");

        assertThat(action.evidence()).isNull();
        action.carriedOut();
        assertThat(action.returnComment()).isEqualTo("Show the answers.");
        assertThatThrownBy(action::proved).isInstanceOf(Refusal.class);
        action.prove(new EvidenceId(UUID.randomUUID()));
        action.proved();
        assertThat(action.returnComment()).isEmpty();
    }

    private ImprovementAction proved() {
        ImprovementAction action = agreed();
        action.note("Asked thirty.");
        action.carriedOut();
        action.prove(new EvidenceId(UUID.randomUUID()));
        action.proved();
        return action;
    }
}
