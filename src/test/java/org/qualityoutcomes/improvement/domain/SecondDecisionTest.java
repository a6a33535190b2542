package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;

/** Two people decide on one plan: one decision is kept, one deed is written, and the second is told of the first. */
class SecondDecisionTest {

    private final ImprovementPlan plan = APlan.opened();
    private final Plans plans = mock(Plans.class);
    private final People people = mock(People.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<Object> published = new ArrayList<>();
    private final PlanImprovement improvement = new PlanImprovement(
            plans,
            new ActionPeople(people),
            mock(PlanAccess.class),
            mock(PlanRules.class),
            mock(ActionChoices.class),
            new ActionStatusPolicy(new WorkingDays(), 20),
            user,
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            published::add);

    @BeforeEach
    void outside() {
        plan.write(
                true,
                List.of(APlan.planned(plan.part(true).get(0), APlan.OWNER, APlan.DUE, APlan.SENTENCE_ONLY)),
                Map.of());
        plan.written(true, APlan.TODAY, List.of(APlan.OWNER), "lead.za1");
        plan.decided(true, true, "", "sponsor.za1", APlan.NOON);
        when(plans.hold(any())).thenReturn(Optional.of(plan));
        when(user.username()).thenReturn(Optional.of("regional.north"));
        when(people.nameOf("regional.north")).thenReturn("Rosa North");
    }

    @Test
    void ofTwoAcceptancesOneStands() {
        assertThat(improvement.reviewed(plan.id(), true, "")).isTrue();
        assertThatThrownBy(() -> improvement.reviewed(plan.id(), true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("Rosa North has accepted this plan already, on 1 September 2027. Your decision was not"
                        + " needed any more and changed nothing.");
        assertThat(published).hasSize(1).allSatisfy(deed -> assertThat(((Deed) deed).what())
                .startsWith("Development plan accepted"));
    }

    @Test
    void whoWroteAPlanDoesNotDecideOnIt() {
        when(user.username()).thenReturn(Optional.of("lead.za1"));
        assertThatThrownBy(() -> improvement.reviewed(plan.id(), true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("wrote themselves");
        decline();
        improvement.written(plan.id(), false);
        assertThatThrownBy(() -> improvement.decided(plan.id(), false, true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("wrote themselves");
        assertThat(plan.state(false)).isEqualTo(PlanState.APPROVAL);
    }

    @Test
    void aPlanThatIsFinishedIsHeldSoThatNoSaveComesBetween() {
        decline();
        improvement.written(plan.id(), false);
        verify(plans).hold(plan.id());
    }

    private void decline() {
        ImprovementAction recommended = plan.part(false).get(0);
        plan.write(
                false,
                List.of(new PlannedAction(
                        recommended.id(),
                        "O6",
                        recommended.text(),
                        false,
                        "Done already.",
                        null,
                        null,
                        "",
                        SuccessMeasure.NONE)),
                Map.of());
    }

    @Test
    void anAcceptanceAfterAReturnIsToldOfTheReturn() {
        improvement.reviewed(plan.id(), false, "Aim higher.");
        assertThatThrownBy(() -> improvement.reviewed(plan.id(), true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Rosa North has returned this plan already");
        assertThat(plan.state(true)).isEqualTo(PlanState.DRAFT);
    }
}
