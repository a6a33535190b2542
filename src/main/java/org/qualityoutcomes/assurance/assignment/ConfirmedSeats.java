package org.qualityoutcomes.assurance.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.PlannedSeats;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs that the regions confirmed, and by the same rules whoever comes next. */
@Component
@Transactional(readOnly = true)
class ConfirmedSeats implements PlannedSeats {

    private final Proposals proposals;
    private final Reviews reviews;
    private final GatherFacts gather;

    ConfirmedSeats(Proposals proposals, Reviews reviews, GatherFacts gather) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.gather = gather;
    }

    @Override
    public Optional<Pair> confirmed(ReviewId review) {
        return proposals.confirmedOf(review.value()).stream()
                .findFirst()
                .flatMap(pair -> pair(review, pair.validator(0), pair.validator(1)));
    }

    private Optional<Pair> pair(ReviewId review, @Nullable String primary, @Nullable String second) {
        if (primary == null || second == null || primary.equals(second)) {
            return Optional.empty();
        }
        Facts facts = gather.of(reviews.get(review).cycle());
        boolean free = facts.find(review.value())
                .filter(c -> isFree(facts, c, primary) && isFree(facts, c, second))
                .isPresent();
        return free ? Optional.of(new Pair(primary, second)) : Optional.empty();
    }

    private static boolean isFree(Facts facts, int c, String username) {
        return facts.find(username)
                .filter(candidate -> facts.fit(c, candidate.number()).isFree())
                .isPresent();
    }

    @Override
    public Optional<String> next(ReviewId review, Collection<String> without) {
        Facts facts = gather.of(reviews.get(review).cycle());
        return facts.find(review.value()).flatMap(c -> next(facts, c, without));
    }

    private static Optional<String> next(Facts facts, int c, Collection<String> without) {
        Tally tally = Tally.ofKept(facts);
        var reasons = new Reasons(facts, tally);
        return IntStream.range(0, Case.PLACES)
                .filter(position -> tally.seated(c, position).isEmpty())
                .boxed()
                .findFirst()
                .map(position -> reasons.instead(c, position))
                .orElse(List.of())
                .stream()
                .filter(each ->
                        each.allowed() && !without.contains(each.candidate().username()))
                .map(each -> each.candidate().username())
                .findFirst();
    }
}
