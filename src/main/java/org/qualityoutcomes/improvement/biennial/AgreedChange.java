package org.qualityoutcomes.improvement.biennial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * A change that was agreed in the discussion, finished or not.
 *
 * @param outcome of the edition of the plan that takes the change up
 * @param indicator code of the indicator that it is meant to meet, or null where it serves the whole outcome
 * @param what is to be done
 * @param measure how one will see that it is done
 * @param success the same in figures
 * @param owner username
 * @param actionId the action that it became, null until the record stands
 */
@Embeddable
public record AgreedChange(
        @Column(nullable = false) String outcome,
        @Nullable @Column String indicator,
        @Column(name = "action", nullable = false) String what,
        @Column(nullable = false) String measure,
        SuccessMeasure success,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable UUID actionId) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_UNIT = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** How one will see that it is done, in a sentence and in figures. */
    String shown() {
        return success.title().isEmpty() ? measure : measure + " (" + success.title() + ")";
    }

    boolean isEmpty() {
        return outcome.isBlank()
                && indicator == null
                && what.isBlank()
                && measure.isBlank()
                && success.equals(SuccessMeasure.NONE)
                && owner == null
                && due == null;
    }

    /** What of it can be kept although it is not well yet; what is wrong in it is refused when the record is completed. */
    AgreedChange storable(ReviewFacts facts) {
        boolean known = facts.outcomes().contains(outcome);
        return new AgreedChange(
                known ? outcome : "",
                indicator != null && facts.indicatorsOf(outcome).contains(indicator) ? indicator : null,
                cut(what, LONGEST),
                cut(measure, LONGEST),
                new SuccessMeasure(
                        success.kind(), cut(success.unit(), LONGEST_UNIT), success.baseline(), success.target()),
                owner != null && facts.team().contains(owner) ? owner : null,
                due,
                actionId);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    AgreedChange become(UUID action) {
        return new AgreedChange(outcome, indicator, what, measure, success, owner, due, action);
    }

    /** What can never be right, finished or not; the fields of a row are called {@code what-1} and so on. */
    List<Problem> contradictions(int row, ReviewFacts facts) {
        List<Problem> problems = new ArrayList<>();
        if (!outcome.isEmpty() && !facts.outcomes().contains(outcome)) {
            problems.add(new Problem("outcome-" + row, "Choose the outcome that it serves."));
        }
        if (indicator != null && !facts.indicatorsOf(outcome).contains(indicator)) {
            problems.add(new Problem("indicator-" + row, "Choose an indicator of the same outcome."));
        }
        if (owner != null && !facts.team().contains(owner)) {
            problems.add(new Problem("owner-" + row, "Choose somebody of the organisation's team."));
        }
        if (what.length() > LONGEST) {
            problems.add(new Problem("what-" + row, "Keep this within 1,000 characters."));
        }
        if (measure.length() > LONGEST) {
            problems.add(new Problem("measure-" + row, "Keep this within 1,000 characters."));
        }
        problems.addAll(success.contradictions(part -> part + "-" + row));
        return problems;
    }

    /** What is missing before it can be agreed. */
    List<Problem> gaps(int row, ReviewFacts facts) {
        List<Problem> problems = new ArrayList<>(contradictions(row, facts));
        String name = "Change " + row + ": ";
        if (what.isBlank()) {
            problems.add(new Problem("what-" + row, name + "say what is to be done."));
        }
        if (outcome.isBlank()) {
            problems.add(new Problem("outcome-" + row, name + "choose the outcome that it serves."));
        }
        if (owner == null) {
            problems.add(new Problem("owner-" + row, name + "choose who does it."));
        }
        LocalDate day = due;
        if (day == null
                || !day.isAfter(facts.replyBy())
                || day.isAfter(facts.today().plusYears(2))) {
            problems.add(new Problem(
                    "due-" + row,
                    name + "enter a day after "
                            + DAY.format(facts.replyBy())
                            + ", when the record stands at the latest, and within two years from today."));
        }
        if (measure.isBlank()) {
            problems.add(new Problem("measure-" + row, name + "say how you will see that it is done."));
        }
        if (success.kind() == null) {
            problems.add(new Problem("kind-" + row, name + "choose what it is measured by."));
        }
        return problems;
    }
}
