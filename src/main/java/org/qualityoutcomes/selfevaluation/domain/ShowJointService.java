package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.FromSibling.Shown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a review shares with those of the other organisations of its service, for the team to see. */
@Component
@Transactional(readOnly = true)
public class ShowJointService {

    private final SelfEvaluations selfEvaluations;
    private final Siblings siblings;
    private final FromSibling from;
    private final ReviewAccess access;

    ShowJointService(SelfEvaluations selfEvaluations, Siblings siblings, FromSibling from, ReviewAccess access) {
        this.selfEvaluations = selfEvaluations;
        this.siblings = siblings;
        this.from = from;
        this.access = access;
    }

    /**
     * Where a review stands among its siblings.
     *
     * @param beside reference of the one that stands beside it; null where none does, or nothing is shown there any more
     * @param own what it shows itself; null while that is nothing
     * @param accepted how many outcomes could be offered now
     * @param lines outcome by outcome, how it stands to the one beside it; none where none stands beside it
     */
    public record Page(
            Review review,
            List<Sibling> siblings,
            @Nullable String beside,
            @Nullable Sight own,
            long accepted,
            List<ReadStartingPosition.Line> lines) {}

    /** @param shows what the team sees of it; null while that is nothing */
    public record Sibling(Review review, @Nullable Sight shows, boolean chosen) {}

    /**
     * What siblings see of a review.
     *
     * @param version of the submission; null for what is only offered
     * @param outcomes how many of them
     */
    public record Sight(@Nullable Integer version, LocalDate day, int outcomes) {

        static Sight of(Shown shown) {
            return new Sight(
                    shown.version(),
                    OfficeHours.day(shown.at()),
                    shown.content().outcomes().size());
        }
    }

    public Page of(ReviewId id) {
        Review review = access.forTeam(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Optional<ReviewId> chosen = from.chosen(review).map(Review::id);
        Optional<Position> position = from.position(review);
        List<Review> others = siblings.of(review);
        Map<ReviewId, Shown> shown =
                from.shownBy(Stream.concat(Stream.of(review), others.stream()).toList());
        return new Page(
                review,
                others.stream()
                        .map(each ->
                                new Sibling(each, sight(shown.get(each.id())), chosen.equals(Optional.of(each.id()))))
                        .toList(),
                position.map(Position::earlier).orElse(null),
                sight(shown.get(id)),
                OfferToSiblings.accepted(selfEvaluation).size(),
                position.map(found -> lines(selfEvaluation, found)).orElse(List.of()));
    }

    private static @Nullable Sight sight(@Nullable Shown shown) {
        return shown == null ? null : Sight.of(shown);
    }

    private static List<ReadStartingPosition.Line> lines(SelfEvaluation selfEvaluation, Position position) {
        return selfEvaluation.outcomes().stream()
                .filter(work -> position.content().has(work.outcome()))
                .map(work -> ReadStartingPosition.line(work, position.outcome(work.outcome())))
                .toList();
    }
}
