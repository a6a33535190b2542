package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

class TeamPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final List<String> TEAM = List.of("ann", "ben", "cem");

    private final Edition edition = TestEditions.shipped().get("2023");
    private final SelfEvaluation selfEvaluation = new SelfEvaluation(new ReviewId(UUID.randomUUID()), edition);

    @Test
    void beforeTheTeamAgreesALineMayBeUnfinishedAndNobodyIsTold() {
        assertThat(selfEvaluation.plan(plan("ann", null, MONDAY), frame(MONDAY)))
                .isNotEmpty();
        assertThatThrownBy(() -> selfEvaluation.agreePlan(frame(MONDAY))).isInstanceOf(Refusal.class);
    }

    @Test
    void afterThatOnlyWhatChangesIsAskedFor() {
        agreed();
        LocalDate later = MONDAY.plusWeeks(4);
        List<TeamPlanChanged.Change> changes = selfEvaluation.plan(
                with("O2", "cem", "ben", later),
                new PlanFrame(later, later.plusDays(30), List.of("ben", "cem"), days()));
        assertThat(changes).extracting(TeamPlanChanged.Change::outcome).containsExactly("O2");
        assertThat(selfEvaluation.outcome("O2").owner()).isEqualTo("cem");
        assertThat(selfEvaluation.outcome("O1").owner()).isEqualTo("ann");
    }

    @Test
    void whatChangesMustBeWhole() {
        agreed();
        assertThatThrownBy(() -> selfEvaluation.plan(with("O2", "ben", "ben", MONDAY), frame(MONDAY)))
                .hasMessage("O2: nobody checks their own work.");
        assertThatThrownBy(() -> selfEvaluation.plan(with("O2", null, "ben", MONDAY), frame(MONDAY)))
                .hasMessage("O2: choose who works on it.");
    }

    @Test
    void whatIsWrittenStaysWhoeverWorksOnIt() {
        agreed();
        OutcomeWork work = selfEvaluation.outcome("O2");
        work.gathered();
        work.write(edition, ADraft.narrative("What we know."));
        selfEvaluation.plan(with("O2", "cem", "ben", MONDAY), frame(MONDAY));
        assertThat(work.draft().narrative()).isEqualTo("What we know.");
        assertThat(work.state()).isEqualTo(OutcomeState.JUDGING);
        assertThat(work.waitsFor()).isEqualTo("cem");
    }

    private void agreed() {
        selfEvaluation.plan(plan("ann", "ben", MONDAY), frame(MONDAY));
        selfEvaluation.agreePlan(frame(MONDAY));
    }

    private TeamPlan plan(@Nullable String owner, @Nullable String checker, LocalDate due) {
        return new TeamPlan(
                edition.outcomes().stream()
                        .map(outcome -> new Assignment(outcome.code(), owner, checker, due))
                        .toList(),
                List.of(),
                List.of());
    }

    private TeamPlan with(String changed, @Nullable String owner, @Nullable String checker, LocalDate due) {
        return new TeamPlan(
                plan("ann", "ben", MONDAY).assignments().stream()
                        .map(each ->
                                each.outcome().equals(changed) ? new Assignment(changed, owner, checker, due) : each)
                        .toList(),
                List.of(),
                List.of());
    }

    private static PlanFrame frame(LocalDate first) {
        return new PlanFrame(first, first.plusDays(30), TEAM, days());
    }

    private static WorkingDays days() {
        return new WorkingDays();
    }
}
