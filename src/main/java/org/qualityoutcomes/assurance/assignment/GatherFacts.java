package org.qualityoutcomes.assurance.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.assurance.domain.SeatsTaken;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a plan for a cycle depends on; as many statements for a whole cycle as for one case. */
@Component
@Transactional(readOnly = true)
class GatherFacts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<Phase> OPEN = EnumSet.of(Phase.SELF_EVALUATION, Phase.VALIDATION);

    private final Cycles cycles;
    private final Reviews reviews;
    private final ValidatorRegister register;
    private final ConflictLedger ledger;
    private final SeatsTaken seats;
    private final Proposals proposals;
    private final WorkingDays days;
    private final Clock clock;

    // eight, because this is where everything meets that a plan depends on
    GatherFacts(
            Cycles cycles,
            Reviews reviews,
            ValidatorRegister register,
            ConflictLedger ledger,
            SeatsTaken seats,
            Proposals proposals,
            WorkingDays days,
            Clock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.register = register;
        this.ledger = ledger;
        this.seats = seats;
        this.proposals = proposals;
        this.days = days;
        this.clock = clock;
    }

    Facts of(CycleId id) {
        Cycle cycle = cycles.get(id);
        List<Review> all = reviews.ofCycle(id);
        List<ValidatorFacts> validators = register.all(cycle.edition());
        ConflictLedger.Table table = ledger.table(
                validators.stream().map(ValidatorFacts::username).toList(),
                all.stream().map(review -> review.organisation().ods()).toList());
        var taken = new Seats(seats.of(ids(all)));
        var agreed = new Agreed(proposals.confirmed(id.value()), validators, table);
        List<Case> cases = all.stream()
                .filter(review ->
                        OPEN.contains(review.phase()) || taken.has(review.id().value()))
                .map(review -> asCase(review, taken, agreed))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return new Facts(
                cases, validators, table, lastPairs(id), ValidationWindow.after(cycle.deadline(), today, days));
    }

    private static List<UUID> ids(List<Review> reviews) {
        return reviews.stream().map(review -> review.id().value()).toList();
    }

    private static Case asCase(Review review, Seats taken, Agreed agreed) {
        UUID id = review.id().value();
        boolean open = OPEN.contains(review.phase());
        return taken.has(id)
                ? new Case(id, review.reference(), review.organisation(), open, taken.at(id, 0), taken.at(id, 1), true)
                : new Case(
                        id,
                        review.reference(),
                        review.organisation(),
                        open,
                        agreed.at(review, 0),
                        agreed.at(review, 1),
                        false);
    }

    private Set<Facts.Couple> lastPairs(CycleId id) {
        List<Cycle> latestFirst = cycles.withLevels();
        int at = latestFirst.stream().map(Cycle::id).toList().indexOf(id);
        if (at < 0 || at + 1 >= latestFirst.size()) {
            return Set.of();
        }
        List<UUID> before = ids(reviews.ofCycle(latestFirst.get(at + 1).id()));
        var sat = new Seats(seats.of(before));
        Set<Facts.Couple> pairs = new HashSet<>();
        for (UUID review : before) {
            String primary = sat.at(review, 0);
            String second = sat.at(review, 1);
            if (primary != null && second != null) {
                pairs.add(Facts.Couple.of(primary, second));
            }
        }
        return pairs;
    }

    /** Where the validation has begun, and who was asked or has accepted there. */
    private static final class Seats {

        private final Map<UUID, List<SeatsTaken.Taken>> byReview;

        Seats(List<SeatsTaken.Taken> taken) {
            byReview = taken.stream().collect(Collectors.groupingBy(SeatsTaken.Taken::review));
        }

        boolean has(UUID review) {
            return byReview.containsKey(review);
        }

        @Nullable
        String at(UUID review, int position) {
            return byReview.getOrDefault(review, List.of()).stream()
                    .filter(seat -> seat.held() && seat.position() == position)
                    .map(SeatsTaken.Taken::validator)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Who was agreed on in an earlier proposal and can still take the case. */
    private static final class Agreed {

        private final Map<UUID, ProposedPair> byReview = new HashMap<>();
        private final Map<String, ValidatorFacts> validators;
        private final ConflictLedger.Table table;

        Agreed(List<ProposedPair> confirmed, List<ValidatorFacts> validators, ConflictLedger.Table table) {
            confirmed.forEach(pair -> byReview.put(pair.reviewId(), pair));
            this.validators = validators.stream().collect(Collectors.toMap(ValidatorFacts::username, each -> each));
            this.table = table;
        }

        @Nullable
        String at(Review review, int position) {
            ProposedPair pair = byReview.get(review.id().value());
            String username = pair == null ? null : pair.validator(position);
            return username != null && canTake(username, review) ? username : null;
        }

        private boolean canTake(String username, Review review) {
            ValidatorFacts facts = validators.get(username);
            return facts != null
                    && facts.isAssignable()
                    && table.between(username, review.organisation().ods()).stream()
                            .noneMatch(conflict -> conflict.hard());
        }
    }
}
