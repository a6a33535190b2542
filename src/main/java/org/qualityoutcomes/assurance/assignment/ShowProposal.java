package org.qualityoutcomes.assurance.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal before it counts: who with whom, why, and what it would cost to change one. */
@Component
@Transactional(readOnly = true)
public class ShowProposal {

    static final int A_PAGE = 10;
    private static final int OTHERS = 3;

    private final Proposals proposals;
    private final GatherFacts gather;
    private final Clock clock;

    ShowProposal(Proposals proposals, GatherFacts gather, Clock clock) {
        this.proposals = proposals;
        this.gather = gather;
        this.clock = clock;
    }

    /** Somebody else who could have the place, and what it costs in words. */
    public record Other(String username, String name, String price, boolean allowed) {}

    /**
     * One of the two places.
     *
     * @param name null where nobody could be found
     * @param kept whether this person was asked already and keeps it
     */
    public record Place(
            @Nullable String username, @Nullable String name, boolean kept, List<String> reasons, List<Other> others) {}

    /** One review with its two places. */
    public record Row(
            UUID review,
            String reference,
            String organisation,
            Region region,
            boolean confirmed,
            boolean sentBack,
            @Nullable String reason,
            List<Place> places) {}

    /**
     * How the work is spread over the whole cycle; loads are cases of one validator.
     *
     * @param softElsewhere how many of the soft conflicts are in reviews that this proposal does not list
     * @param parts what the cost is made of, in words
     */
    public record Totals(
            int least,
            int most,
            String mean,
            long softConflicts,
            long softElsewhere,
            long pairsAgain,
            long placesOpen,
            long cost,
            List<String> parts) {}

    /** How far a search is; what the best plan comes to is known from the first step on. */
    public record Progress(boolean searching, boolean interrupted, int steps, int of, long cost, long placesOpen) {}

    /** A proposal, a page of its reviews at a time. */
    public record Sheet(
            UUID id,
            UUID cycle,
            String reference,
            long seed,
            String state,
            boolean ready,
            boolean acceptable,
            boolean cancelled,
            Progress progress,
            Totals totals,
            List<String> stale,
            int reviews,
            int page,
            int pages,
            List<Row> rows) {}

    /** @param page from nought; beyond the last it is the last */
    public Sheet show(UUID id, int page) {
        Proposal proposal = proposals.get(id);
        Instant now = clock.instant();
        var plan = new StoredPlan(gather.of(new CycleId(proposal.cycleId())), proposal);
        List<ProposedPair> pairs = proposal.pairs();
        int pages = Math.max(1, (pairs.size() + A_PAGE - 1) / A_PAGE);
        int shown = Math.max(0, Math.min(page, pages - 1));
        boolean interrupted = proposal.isInterrupted(now);
        return new Sheet(
                id,
                proposal.cycleId(),
                proposal.reference(),
                proposal.seed(),
                Words.state(proposal, now),
                proposal.isReady(),
                proposal.isReady()
                        && proposals.findByCycleIdOrderByNumberDesc(proposal.cycleId()).stream()
                                .noneMatch(other -> other.bars(proposal)),
                proposal.state() == Proposal.State.CANCELLED,
                new Progress(
                        proposal.state() == Proposal.State.SEARCHING && !interrupted,
                        interrupted,
                        proposal.steps(),
                        SearchForPairs.STEPS,
                        proposal.cost(),
                        proposal.placesOpen()),
                totals(plan, proposal),
                proposal.isReady() ? plan.stale() : List.of(),
                pairs.size(),
                shown,
                pages,
                pairs.stream()
                        .skip((long) shown * A_PAGE)
                        .limit(A_PAGE)
                        .map(pair -> row(plan, pair, OTHERS))
                        .toList());
    }

    /** One review with everybody who could have its places. */
    public Row row(UUID id, UUID review) {
        Proposal proposal = proposals.get(id);
        var plan = new StoredPlan(gather.of(new CycleId(proposal.cycleId())), proposal);
        return row(plan, proposal.pair(review), Integer.MAX_VALUE);
    }

    static Row row(StoredPlan plan, ProposedPair pair, int others) {
        Optional<Integer> c = plan.facts().find(pair.reviewId());
        return new Row(
                pair.reviewId(),
                pair.reference(),
                c.map(found -> plan.facts().at(found).organisation().name()).orElse(""),
                pair.region(),
                pair.isConfirmed(),
                pair.isSentBack(),
                pair.reason(),
                IntStream.range(0, Case.PLACES)
                        .mapToObj(position -> c.map(found -> place(plan, found, position, others))
                                .orElseGet(() -> gone(pair.validator(position))))
                        .toList());
    }

    private static Place gone(@Nullable String username) {
        return new Place(
                username, username, true, List.of("This review does not wait for validators any more."), List.of());
    }

    static Place place(StoredPlan plan, int c, int position, int others) {
        Reasons reasons = plan.reasons();
        Candidate seated = plan.tally().seated(c, position).orElse(null);
        boolean kept = plan.facts().at(c).isKept(position);
        return new Place(
                seated == null ? null : seated.username(),
                seated == null ? null : seated.name(),
                kept,
                seated == null ? List.of() : reasons.of(c, position, seated),
                kept
                        ? List.of()
                        : reasons.instead(c, position).stream()
                                .limit(others)
                                .map(ShowProposal::other)
                                .toList());
    }

    private static Other other(Reasons.Alternative each) {
        return new Other(each.candidate().username(), each.candidate().name(), Words.price(each), each.allowed());
    }

    private static Totals totals(StoredPlan plan, Proposal proposal) {
        Tally tally = plan.tally();
        var loads = plan.facts().candidates().stream()
                .filter(each -> each.facts().isAssignable())
                .mapToInt(each -> tally.load(each.number()))
                .summaryStatistics();
        return new Totals(
                loads.getCount() == 0 ? 0 : loads.getMin(),
                loads.getCount() == 0 ? 0 : loads.getMax(),
                String.format(Locale.UK, "%.1f", loads.getAverage()),
                tally.cost(Rule.SOFT_CONFLICT) / Rule.SOFT_CONFLICT.weight(),
                softElsewhere(plan, proposal),
                (tally.cost(Rule.SAME_PAIR) + tally.cost(Rule.LAST_PAIR)) / Rule.SAME_PAIR.weight(),
                -tally.score().mediumScore(),
                -tally.score().softScore(),
                Words.cost(tally));
    }

    private static long softElsewhere(StoredPlan plan, Proposal proposal) {
        Set<UUID> listed = proposal.pairs().stream().map(ProposedPair::reviewId).collect(Collectors.toSet());
        return IntStream.range(0, plan.facts().cases().size())
                .filter(c -> !listed.contains(plan.facts().at(c).review()))
                .mapToLong(c -> IntStream.range(0, Case.PLACES)
                        .mapToObj(position -> plan.tally().seated(c, position))
                        .flatMap(Optional::stream)
                        .mapToLong(seated ->
                                plan.facts().fit(c, seated.number()).conflicts().size())
                        .sum())
                .sum();
    }

    /** One review that two proposals give to different people. */
    public record Difference(String reference, String first, String second) {}

    /** Two proposals side by side, as the search and the changes by hand left them. */
    public record Comparison(Side first, Side second, int same, List<Difference> differences) {}

    /** What one of the two comes to. */
    public record Side(UUID id, UUID cycle, String reference, long seed, long placesOpen, long cost) {}

    /** @throws NotFound where they are not of one cycle */
    public Comparison compare(UUID one, UUID other) {
        Proposal first = proposals.get(one);
        Proposal second = proposals.get(other);
        if (!first.cycleId().equals(second.cycleId())) {
            throw new NotFound();
        }
        Facts facts = gather.of(new CycleId(first.cycleId()));
        var differences = new TreeMap<String, Difference>();
        first.pairs().forEach(pair -> differences.put(pair.reference(), difference(facts, pair, pairOf(second, pair))));
        second.pairs().stream()
                .filter(pair -> !differences.containsKey(pair.reference()))
                .forEach(pair -> differences.put(pair.reference(), difference(facts, null, pair)));
        List<Difference> all = differences.values().stream()
                .filter(each -> !each.first().equals(each.second()))
                .toList();
        return new Comparison(side(first), side(second), differences.size() - all.size(), all);
    }

    private static @Nullable ProposedPair pairOf(Proposal proposal, ProposedPair like) {
        return proposal.pairs().stream()
                .filter(pair -> pair.reviewId().equals(like.reviewId()))
                .findFirst()
                .orElse(null);
    }

    private static Side side(Proposal proposal) {
        return new Side(
                proposal.id(),
                proposal.cycleId(),
                proposal.reference(),
                proposal.seed(),
                proposal.placesOpen(),
                proposal.cost());
    }

    private static Difference difference(Facts facts, @Nullable ProposedPair one, @Nullable ProposedPair other) {
        String reference = one != null ? one.reference() : other != null ? other.reference() : "";
        return new Difference(reference, names(facts, one), names(facts, other));
    }

    static String names(Facts facts, @Nullable ProposedPair pair) {
        return pair == null
                ? "not in it"
                : name(facts, pair.validator(0)) + " (primary), " + name(facts, pair.validator(1)) + " (second)";
    }

    private static String name(Facts facts, @Nullable String username) {
        return username == null
                ? "nobody"
                : facts.find(username).map(Candidate::name).orElse(username);
    }
}
