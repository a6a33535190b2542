package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does what by when, when the team meets, and what could go wrong. */
public record TeamPlan(List<Assignment> assignments, List<Meeting> meetings, List<Risk> risks) {

    /**
     * A meeting of the team.
     *
     * @param day null only while it is being typed
     */
    @Embeddable
    public record Meeting(@Column(name = "held_on") @Nullable LocalDate day, String purpose) {

        boolean isBlank() {
            return day == null && purpose.isBlank();
        }
    }

    /**
     * Something that could go wrong.
     *
     * @param response what the team does about it
     */
    @Embeddable
    public record Risk(@Column(name = "risk") String text, String response) {

        boolean isBlank() {
            return text.isBlank() && response.isBlank();
        }
    }

    /** Lines of a form that nobody has filled in are no part of the plan. */
    TeamPlan withoutBlanks() {
        return new TeamPlan(
                assignments,
                meetings.stream().filter(each -> !each.isBlank()).toList(),
                risks.stream().filter(each -> !each.isBlank()).toList());
    }
}
