package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.selfevaluation.DraftAction;

class BeginPlanTest {

    private static final List<Person> TEAM = List.of(new Person("team1.za1", "Team 1 ZA1", "t@mail.example"));

    @Test
    void whatTheTeamThoughtOfStandsInThePlanAsItsOwn() {
        ImprovementPlan plan = APlan.opened();
        plan.write(false, List.of(planned("team 1 za1", APlan.DUE, new BigDecimal("0"))), Map.of());
        ImprovementAction own = plan.part(false).get(1);
        assertThat(own.kind()).isEqualTo(ActionKind.OWN);
        assertThat(own.planned().owner()).isEqualTo("team1.za1");
        assertThat(own.planned().due()).isEqualTo(APlan.DUE);
        assertThat(own.planned().success().target()).isEqualTo("30");
        assertThat(own.gaps(APlan.TODAY, List.of("team1.za1"))).hasSize(1);
    }

    @Test
    void whatThePlanWouldRefuseIsLeftOpen() {
        PlannedAction planned = planned("Somebody else", APlan.TODAY.minusDays(1), null);
        assertThat(planned.owner()).isNull();
        assertThat(planned.due()).isNull();
        assertThat(planned.success()).isEqualTo(SuccessMeasure.NONE);
        assertThat(planned.text()).isEqualTo("Ask thirty people");
        assertThat(planned("", APlan.TODAY.plusYears(2).plusDays(1), null).due())
                .isNull();
    }

    private static PlannedAction planned(String owner, LocalDate due, @Nullable BigDecimal baseline) {
        DraftAction draft = new DraftAction(
                "O3",
                "",
                "Ask thirty people",
                owner,
                "Those who were asked",
                "people",
                baseline,
                new BigDecimal("30"),
                "",
                null,
                due);
        return BeginPlan.planned(draft, TEAM, APlan.TODAY);
    }
}
