package org.qualityoutcomes.selfevaluation.priorities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the team wants to improve, weighed. What costs little and changes much comes first: impact times six less
 * effort, from 1 to 25 (design, after the improvement planning worksheet of the scheme).
 *
 * @param effort from 1, little, to 5
 * @param impact from 1, little, to 5
 * @param feasibility from 1, hardly, to 5; it decides between equals
 */
@Embeddable
public record Priority(
        String outcome,
        @Column(name = "priority") String text,
        @Nullable Integer effort,
        @Nullable Integer impact,
        @Nullable Integer feasibility) {

    public static final int GREATEST = 5;

    private static final int HIGH_IMPACT = 3;
    private static final int LOW_EFFORT = 2;

    /** What follows from effort and impact. */
    public enum Band {
        DO_FIRST("do first"),
        PLAN("plan"),
        FILL_IN("fill in"),
        THINK_TWICE("think twice");

        private final String title;

        Band(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Empty while it is not weighed. */
    public Optional<Integer> score() {
        return effort == null || impact == null ? Optional.empty() : Optional.of(impact * (GREATEST + 1 - effort));
    }

    /** Empty while it is not weighed. */
    public Optional<Band> band() {
        if (effort == null || impact == null) {
            return Optional.empty();
        }
        if (impact >= HIGH_IMPACT) {
            return Optional.of(effort <= LOW_EFFORT ? Band.DO_FIRST : Band.PLAN);
        }
        return Optional.of(effort <= LOW_EFFORT ? Band.FILL_IN : Band.THINK_TWICE);
    }

    /** For example "20, do first", or "not weighed yet". */
    public String title() {
        return score().map(score -> score + ", " + band().orElseThrow().title()).orElse("not weighed yet");
    }

    /** Greatest first; what is not weighed yet comes last, equals stay as the team wrote them. */
    public static List<Priority> sorted(List<Priority> priorities) {
        return priorities.stream()
                .sorted(Comparator.<Priority>comparingInt(each -> each.score().orElse(0))
                        .thenComparingInt(each -> Objects.requireNonNullElse(each.impact(), 0))
                        .thenComparingInt(each -> Objects.requireNonNullElse(each.feasibility(), 0))
                        .reversed())
                .toList();
    }
}
