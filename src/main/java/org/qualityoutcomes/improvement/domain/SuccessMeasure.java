package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * By what one will see that an action worked, as figures. A measure without a target stays a sentence; one with a target
 * has the unit and the baseline without which nobody could tell whether it was reached.
 *
 * @param unit what the figures count, for example "percent of users"
 * @param baseline how it was when the action was planned
 * @param target how it should be; it may lie below the baseline
 */
@Embeddable
public record SuccessMeasure(
        @Nullable @Column(name = "measure_kind") @Enumerated(EnumType.STRING) MeasureKind kind,
        @Column(nullable = false) String unit,
        @Nullable @Column(precision = 12, scale = 2) BigDecimal baseline,
        @Nullable @Column(precision = 12, scale = 2) BigDecimal target) {

    static final SuccessMeasure NONE = new SuccessMeasure(null, "", null, null);

    private static final int LONGEST_UNIT = 40;

    public SuccessMeasure {
        baseline = plain(baseline);
        target = plain(target);
    }

    public boolean hasTarget() {
        return target != null;
    }

    /** @param suffix what stands behind the names of the page's fields, for example {@code -<id>} */
    List<Problem> gaps(String name, String suffix) {
        List<Problem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(new Problem("kind" + suffix, name + ": choose what it is measured by."));
        }
        if (target != null && unit.isBlank()) {
            problems.add(new Problem("unit" + suffix, name + ": say what the target counts."));
        }
        if (target != null && baseline == null) {
            problems.add(new Problem("baseline" + suffix, name + ": a target needs the figure to start from."));
        }
        if (target != null && baseline != null && target.compareTo(baseline) == 0) {
            problems.add(new Problem("target" + suffix, name + ": the target is no different from the baseline."));
        }
        return problems;
    }

    List<Problem> contradictions(String field) {
        return unit.length() > LONGEST_UNIT
                ? List.of(new Problem(field, "Keep the unit within " + LONGEST_UNIT + " characters."))
                : List.of();
    }

    /** For example "User satisfaction: 60 to 80 percent of users", or the kind alone where there is no target. */
    public String title() {
        String what = kind == null ? "" : kind.title();
        return target == null ? what : what + ": " + baseline + " to " + target + " " + unit;
    }

    /** Without trailing zeros, which a column adds: 60 and 60.00 are one figure. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
