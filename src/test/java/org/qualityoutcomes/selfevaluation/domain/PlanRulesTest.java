package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.worklist.Refusal.Problem;

class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final List<String> TEAM = List.of("ann", "ben");

    private final PlanningDays days =
            new PlanningDays(Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), ZoneOffset.UTC), new WorkingDays());

    @Test
    void peopleWhoAreNotOfferedAreRefusedBesideTheirField() {
        assertThat(kept(line("somebody.of.another.house", "x".repeat(65), null)))
                .containsExactly("owner-O1", "checker-O1");
    }

    @Test
    void aLineWithoutNamesCanBeKept() {
        assertThat(kept(line(null, null, null))).isEmpty();
    }

    @Test
    void aDateThatTheDatabaseCannotKeepIsRefused() {
        assertThat(kept(line("ann", "ben", LocalDate.of(999_999, 1, 1)))).containsExactly("due-O1");
    }

    @Test
    void aPlanIsStillAgreeableAfterTheDeadline() {
        LocalDate deadline = TODAY.minusDays(3);
        assertThat(agreed(TODAY.plusDays(14), deadline)).isEmpty();
        assertThat(agreed(TODAY.plusDays(15), deadline)).containsExactly("due-O1");
    }

    @Test
    void beforeTheDeadlineItIsTheLastDay() {
        LocalDate deadline = TODAY.plusDays(3);
        assertThat(agreed(deadline, deadline)).isEmpty();
        assertThat(agreed(deadline.plusDays(1), deadline)).containsExactly("due-O1");
    }

    private List<String> agreed(LocalDate due, LocalDate deadline) {
        return PlanRules.problems(List.of(line("ann", "ben", due)), days.first(), days.last(deadline), TEAM).stream()
                .map(Problem::field)
                .toList();
    }

    private static List<String> kept(Assignment line) {
        return PlanRules.notOffered(List.of(line), TEAM).stream()
                .map(Problem::field)
                .toList();
    }

    private static Assignment line(@Nullable String owner, @Nullable String checker, @Nullable LocalDate due) {
        return new Assignment("O1", owner, checker, due);
    }
}
