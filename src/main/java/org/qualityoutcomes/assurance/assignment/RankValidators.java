package org.qualityoutcomes.assurance.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who fits a single case best, by the same rules as for a whole cycle. */
@Component
@Transactional(readOnly = true)
public class RankValidators {

    private final HeldSeats seats;
    private final Reviews reviews;
    private final GatherFacts gather;

    RankValidators(HeldSeats seats, Reviews reviews, GatherFacts gather) {
        this.seats = seats;
        this.reviews = reviews;
        this.gather = gather;
    }

    /** A validator with the reasons. */
    public record Ranked(String name, String price, List<String> reasons) {}

    /** Somebody who is ruled out. */
    public record Barred(String name, String barrier) {}

    /** All validators, those who fit best first. */
    public record Ranking(List<Ranked> free, List<Barred> barred) {}

    /** For the first place of the case that is still to be given; nobody is free where none is. */
    public Ranking of(UUID validation) {
        UUID review = seats.reviewOf(validation);
        Facts facts = gather.of(reviews.get(new ReviewId(review)).cycle());
        return facts.find(review).map(c -> of(facts, c)).orElseGet(() -> new Ranking(List.of(), List.of()));
    }

    private static Ranking of(Facts facts, int c) {
        Tally tally = Tally.ofKept(facts);
        var reasons = new Reasons(facts, tally);
        List<Ranked> free = IntStream.range(0, Case.PLACES)
                .filter(position -> tally.seated(c, position).isEmpty())
                .boxed()
                .findFirst()
                .map(position -> reasons.instead(c, position).stream()
                        .map(each -> new Ranked(
                                each.candidate().name(), Words.price(each), reasons.of(c, position, each.candidate())))
                        .toList())
                .orElse(List.of());
        return new Ranking(
                free,
                facts.candidates().stream()
                        .filter(each -> !facts.fit(c, each.number()).isFree())
                        .map(each -> new Barred(
                                each.name(),
                                String.valueOf(facts.fit(c, each.number()).barrier())))
                        .toList());
    }
}
