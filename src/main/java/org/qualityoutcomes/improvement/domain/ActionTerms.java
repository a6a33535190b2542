package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * On what terms an action is taken up, besides its owner, its day and its measure.
 *
 * @param sponsor username of somebody of the organisation's sponsors who stands behind it, or null where all of them do
 * @param resources what it takes, in words
 * @param start when the work begins, or null where it begins with the agreement
 * @param indicator code of the indicator that it is meant to meet, or null
 * @param level number of the level that it is meant to reach, or null
 */
@Embeddable
public record ActionTerms(
        @Nullable @Column String sponsor,
        @Column(nullable = false) String resources,
        @Nullable @Column(name = "begins_on") LocalDate start,
        @Nullable @Column String indicator,
        @Nullable @Column(name = "target_level") Integer level) {

    static final ActionTerms NONE = new ActionTerms(null, "", null, null, null);

    private static final int LONGEST = 1000;

    /** Those that a report names with one of its points. */
    static ActionTerms of(@Nullable String indicator) {
        return new ActionTerms(null, "", null, indicator, null);
    }

    ActionTerms sponsoredBy(String username) {
        return new ActionTerms(username, resources, start, indicator, level);
    }

    /**
     * What can never be right, finished or not.
     *
     * @param field what the page calls the field of sponsor, resources or start
     */
    List<Problem> contradictions(@Nullable String owner, @Nullable LocalDate due, UnaryOperator<String> field) {
        List<Problem> problems = new ArrayList<>();
        if (sponsor != null && sponsor.equals(owner)) {
            problems.add(new Problem(field.apply("sponsor"), "Choose a sponsor who is not the owner."));
        }
        if (resources.length() > LONGEST) {
            problems.add(new Problem(field.apply("resources"), "Keep this within 1,000 characters."));
        }
        if (start != null && due != null && start.isAfter(due)) {
            problems.add(new Problem(field.apply("start"), "The work begins after the day by which it is done."));
        }
        return problems;
    }
}
