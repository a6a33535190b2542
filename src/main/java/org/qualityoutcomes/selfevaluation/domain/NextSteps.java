package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.qualityoutcomes.review.ExpectedDates;
import org.qualityoutcomes.selfevaluation.NextStep;
import org.springframework.stereotype.Component;

/** What an organisation can expect after it has submitted, if everybody takes the time that the timetable gives them. */
@Component
class NextSteps {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ExpectedDates dates;

    NextSteps(ExpectedDates dates) {
        this.dates = dates;
    }

    List<NextStep> after(Instant submitted) {
        LocalDate checked = dates.done("Task_CheckCompleteness", LocalDate.ofInstant(submitted, LONDON));
        LocalDate assigned = dates.done("Task_DeclareInterests", dates.done("Task_AssignValidators", checked));
        LocalDate validated = dates.done("Task_ValidateSubmission", assigned);
        LocalDate reported = dates.done("Task_CheckReport", dates.done("Task_WriteReport", validated));
        return List.of(
                new NextStep(
                        "The national team checks that the submission is complete. If something is missing, you get it"
                                + " back with a comment.",
                        checked),
                new NextStep("Two validators without a conflict of interest are assigned.", assigned),
                new NextStep("They read it and judge it, each without seeing your levels first.", validated),
                new NextStep(
                        "Unless they disagree and a panel meets, you get the draft report and can reply to it.",
                        reported));
    }
}
