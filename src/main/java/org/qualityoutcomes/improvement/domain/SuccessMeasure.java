package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Nothing is said yet. */
    public static final SuccessMeasure NONE = new SuccessMeasure(null, "", null, null);

    static final String SHARE = "A share lies between 0 and 100 percent.";

    private static final int LONGEST_UNIT = 40;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A growth in percent may be any figure; a share of something, or percent of nothing named, may not. */
    private static final Pattern PERCENT = Pattern.compile("(percent|per cent|%)( of\\b|$)", Pattern.CASE_INSENSITIVE);

    public SuccessMeasure {
        baseline = plain(baseline);
        target = plain(target);
    }

    public boolean hasTarget() {
        return target != null;
    }

    /** What is missing before the plan can be approved. @param field what the page calls the field of kind and so on */
    List<Problem> missing(UnaryOperator<String> field) {
        List<Problem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(new Problem(field.apply("kind"), "Choose what it is measured by."));
        }
        problems.addAll(contradictions(field));
        return problems;
    }

    /**
     * What can never be right, finished or not.
     *
     * @param field what the page calls the field of unit, baseline or target
     */
    public List<Problem> contradictions(UnaryOperator<String> field) {
        List<Problem> problems = new ArrayList<>();
        if (unit.length() > LONGEST_UNIT) {
            problems.add(new Problem(field.apply("unit"), "Keep this within " + LONGEST_UNIT + " characters."));
        }
        if (target != null && unit.isBlank()) {
            problems.add(new Problem(field.apply("unit"), "Say what the target counts."));
        }
        if (target != null && baseline == null) {
            problems.add(new Problem(field.apply("baseline"), "A target needs the figure to start from."));
        }
        Stream.of("baseline", "target")
                .filter(part -> isNoShare(part.equals("target") ? target : baseline))
                .forEach(part -> problems.add(new Problem(field.apply(part), SHARE)));
        if (target != null && baseline != null && target.compareTo(baseline) == 0) {
            problems.add(new Problem(field.apply("target"), "The target is no different from the figure now."));
        }
        return problems;
    }

    /** Whether a figure cannot be what the unit says, as 120 percent of users. */
    boolean isNoShare(@Nullable BigDecimal figure) {
        return figure != null
                && PERCENT.matcher(unit.strip()).lookingAt()
                && (figure.signum() < 0 || figure.compareTo(ALL) > 0);
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
