package org.qualityoutcomes.selfevaluation.priorities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.selfevaluation.DraftAction;

/** A finished worksheet on 5 June 2027: one priority for O3 and one action for it. */
final class AWorksheet {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 5);
    static final Priority PRIORITY = new Priority("O3", "Ask those who never come", 2, 5, null);
    static final DraftAction ACTION = action(TODAY.plusMonths(6));

    private AWorksheet() {}

    static DraftAction action(@Nullable LocalDate due) {
        return new DraftAction(
                "O3",
                "",
                "Ask thirty people why they never come",
                "Team 1 ZA1",
                "Those who were asked",
                "people",
                new BigDecimal("0"),
                new BigDecimal("30.00"),
                "Two days",
                null,
                due);
    }

    static DraftAction empty(String outcome, String indicator) {
        return new DraftAction(outcome, indicator, "Ask", "", "", "", null, null, "", null, null);
    }

    static Worksheet of(List<Priority> priorities, List<DraftAction> actions) {
        return new Worksheet(priorities, actions, "");
    }
}
