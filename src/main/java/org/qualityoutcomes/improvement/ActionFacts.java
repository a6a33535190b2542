package org.qualityoutcomes.improvement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;

/** What came of the actions that followed reviews, of many at once and without their stories. */
public interface ActionFacts {

    /** Those of the reviews' plans that are taken up and not cancelled. One statement, however many there are. */
    List<ActionFact> of(Collection<ReviewId> reviews);

    /**
     * What the issued reports of the reviews require and is not cancelled, planned or not. A handful of statements, however
     * many there are.
     */
    List<RequiredFact> required(Collection<ReviewId> reviews);

    /**
     * What became of a required action.
     *
     * @param due the action's day, the one agreed first where it was put off, or else the one that the report names; null
     *     where nobody names one
     * @param done whether its owner has shown that it is done: it is not overdue any more, whatever its day
     */
    record RequiredFact(ReviewId review, @Nullable LocalDate due, boolean done, boolean isClosed) {

        public boolean isOverdue(LocalDate today) {
            return !done && due != null && due.isBefore(today);
        }
    }

    /**
     * An action.
     *
     * @param review from which it follows
     * @param name for example {@code 2027-ZA1-A3}
     * @param outcome the outcome's code
     * @param indicator the code of the indicator that it is to bring forward, or null where it is about the whole outcome
     * @param agreed whether the plan that it belongs to was agreed
     * @param due by when it is to be done, or null where nobody has said so yet
     * @param done whether its owner has shown that it is done: it is not overdue any more, whatever its day
     * @param closedAt when it was closed, or null while it is open
     */
    record ActionFact(
            UUID id,
            ReviewId review,
            String name,
            Origin origin,
            String outcome,
            @Nullable String indicator,
            String text,
            boolean agreed,
            @Nullable LocalDate due,
            boolean done,
            @Nullable Instant closedAt,
            Measure measure) {

        public boolean isClosed() {
            return closedAt != null;
        }

        public boolean isOverdue(LocalDate today) {
            return !done && due != null && due.isBefore(today);
        }
    }

    /**
     * What its success is measured by.
     *
     * @param kind for example "User satisfaction"; empty where nobody has chosen one
     * @param unit what the figures count; empty where there are none
     */
    record Measure(
            String kind,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal achieved) {}

    /** Where an action comes from. */
    enum Origin {
        REQUIRED("Required action"),
        RECOMMENDED("Recommendation"),
        OWN("Own improvement");

        private final String title;

        Origin(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
