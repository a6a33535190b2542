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

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private static final List<String> TEAM = List.of("ann", "ben");

    private final PlanningDays days =
            new PlanningDays(Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), ZoneOffset.UTC), new WorkingDays());

    @Test
    void peopleWhoAreNotOfferedAreRefusedBesideTheirField() {
        assertThat(kept(line("somebody.of.another.house", "x".repeat(65), null)))
                .extracting(Problem::field)
                .containsExactly("owner-O1", "checker-O1");
    }

    @Test
    void aLineWithoutNamesCanBeKept() {
        assertThat(kept(line(null, null, null))).isEmpty();
    }

    @Test
    void aDateThatTheDatabaseCannotKeepIsRefused() {
        assertThat(kept(line("ann", "ben", LocalDate.of(999_999, 1, 1))))
                .extracting(Problem::field)
                .containsExactly("due-O1");
    }

    @Test
    void aDayOnWhichNobodyWorksIsRefusedWithTheNextOneThatIsOne() {
        assertThat(kept(line("ann", "ben", LocalDate.of(2027, 1, 9))))
                .containsExactly(new Problem(
                        "due-O1",
                        "O1: Saturday 9 January 2027 is not a working day. The nearest one is Monday 11 January"
                                + " 2027."));
        assertThat(kept(line("ann", "ben", LocalDate.of(2027, 3, 26))))
                .as("Good Friday, with Easter Monday after it")
                .extracting(Problem::sentence)
                .allMatch(sentence -> sentence.endsWith("Tuesday 30 March 2027."));
    }

    @Test
    void nobodyIsSentBeyondTheLastDay() {
        PlanFrame frame = new PlanFrame(TODAY, LocalDate.of(2027, 1, 10), TEAM, new WorkingDays());
        assertThat(PlanRules.impossible(List.of(line("ann", "ben", LocalDate.of(2027, 1, 9))), frame))
                .extracting(Problem::sentence)
                .allMatch(sentence -> sentence.endsWith("Friday 8 January 2027."));
    }

    @Test
    void nobodyChecksTheirOwnWork() {
        assertThat(agreed(line("ann", "ann", TODAY), TODAY.plusMonths(4))).containsExactly("checker-O1");
    }

    @Test
    void aPlanIsStillAgreeableAfterTheDeadline() {
        LocalDate deadline = TODAY.minusDays(3);
        assertThat(agreed(line("ann", "ben", TODAY.plusDays(14)), deadline)).isEmpty();
        assertThat(agreed(line("ann", "ben", TODAY.plusDays(15)), deadline)).containsExactly("due-O1");
    }

    @Test
    void timeIsLeftToConcludeBeforeTheDeadline() {
        LocalDate deadline = LocalDate.of(2027, 3, 1);
        assertThat(agreed(line("ann", "ben", LocalDate.of(2027, 2, 8)), deadline))
                .isEmpty();
        assertThat(agreed(line("ann", "ben", LocalDate.of(2027, 2, 9)), deadline))
                .containsExactly("due-O1");
    }

    @Test
    void shortlyBeforeTheDeadlineItIsTheLastDay() {
        LocalDate deadline = TODAY.plusDays(3);
        assertThat(agreed(line("ann", "ben", deadline), deadline)).isEmpty();
        assertThat(agreed(line("ann", "ben", deadline.plusDays(1)), deadline)).containsExactly("due-O1");
    }

    @Test
    void aMeetingHasADayAndARiskHasAnAnswer() {
        TeamPlan plan = new TeamPlan(
                List.of(),
                List.of(new TeamPlan.Meeting(null, ""), new TeamPlan.Meeting(null, "Kick-off")),
                List.of(new TeamPlan.Risk("Two posts are empty", " "), new TeamPlan.Risk("x".repeat(301), "We wait")));
        assertThat(PlanRules.incomplete(plan))
                .extracting(Problem::field)
                .containsExactly("meetingDay-1", "response-0", "risk-1");
    }

    private List<String> agreed(Assignment line, LocalDate deadline) {
        return PlanRules.problems(List.of(line), days.frame(deadline, TEAM)).stream()
                .map(Problem::field)
                .toList();
    }

    private List<Problem> kept(Assignment line) {
        return PlanRules.impossible(List.of(line), days.frame(TODAY.plusMonths(8), TEAM));
    }

    private static Assignment line(@Nullable String owner, @Nullable String checker, @Nullable LocalDate due) {
        return new Assignment("O1", owner, checker, due);
    }
}
