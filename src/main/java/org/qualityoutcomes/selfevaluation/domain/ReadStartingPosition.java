package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a review starts from, outcome by outcome, and how much of it waits for a word. */
@Component
@Transactional(readOnly = true)
public class ReadStartingPosition {

    private final CarryForward carry;
    private final SelfEvaluations selfEvaluations;
    private final ReviewAccess access;
    private final Reviews reviews;
    private final Cycles cycles;

    ReadStartingPosition(
            CarryForward carry, SelfEvaluations selfEvaluations, ReviewAccess access, Reviews reviews, Cycles cycles) {
        this.carry = carry;
        this.selfEvaluations = selfEvaluations;
        this.access = access;
        this.reviews = reviews;
        this.cycles = cycles;
    }

    /**
     * @param earlier reference of the review before
     * @param cycle name of the cycle in which it was submitted
     * @param validated whether it was validated when this review began
     * @param editions titles of its edition and of this one's, where they differ; else empty
     * @param ended outcomes of the older edition that nothing takes up
     */
    public record Page(
            Review review,
            String earlier,
            String cycle,
            boolean validated,
            String editions,
            List<Line> lines,
            List<String> ended) {}

    /**
     * One outcome.
     *
     * @param remark how the editions correspond here, or why nothing is carried; empty within one edition
     * @param then the level then, the final one where a report is issued; null where nothing is carried
     * @param settled whether it is the final one
     * @param evidence how many items of then are not cited now
     */
    public record Line(
            String outcome,
            String title,
            String remark,
            @Nullable Rating then,
            boolean settled,
            long toConfirm,
            long unchanged,
            long changed,
            long fresh,
            @Nullable Continuity narrative,
            long evidence,
            int percent) {}

    /** @throws NotFound where the review is an organisation's first */
    public Page of(ReviewId id) {
        Review review = access.forReaders(id);
        Position position = carry.position(review).orElseThrow(NotFound::new);
        String editions = position.older().code().equals(position.newer().code())
                ? ""
                : position.older().title() + " → " + position.newer().title();
        return new Page(
                review,
                position.earlier(),
                cycleOf(carry.earlier(review).orElseThrow(NotFound::new)),
                position.validated() != null,
                editions,
                selfEvaluations.of(id).outcomes().stream()
                        .map(work -> line(work, position.outcome(work.outcome())))
                        .toList(),
                position.ended().stream()
                        .map(each -> each + " " + position.older().outcome(each).title())
                        .toList());
    }

    private String cycleOf(ReviewId earlier) {
        return cycles.get(reviews.get(earlier).cycle()).name();
    }

    static Line line(OutcomeWork work, Carried carried) {
        Draft draft = work.draft();
        return new Line(
                work.outcome(),
                carried.outcome().title(),
                carried.remark(),
                carried.settled() == null ? carried.self() : carried.settled(),
                carried.settled() != null,
                carried.toConfirm(draft),
                carried.count(draft, Continuity.UNCHANGED),
                carried.count(draft, Continuity.CHANGED),
                carried.count(draft, Continuity.NEW),
                carried.isMapped() ? carried.narrative(draft) : null,
                carried.evidence().stream()
                        .filter(each -> !Objects.requireNonNull(work).evidence().contains(each.item()))
                        .count(),
                OutcomeProgress.of(work, carried.outcome().indicators()).percent());
    }
}
