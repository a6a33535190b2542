package org.qualityoutcomes.assurance.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team lets pairs be searched for a cycle, as often as it likes. */
@Component
@Transactional
public class ProposePairs {

    private final Proposals proposals;
    private final GatherFacts gather;
    private final Cycles cycles;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a proposal brings a cycle, its facts and people together
    ProposePairs(
            Proposals proposals,
            GatherFacts gather,
            Cycles cycles,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.gather = gather;
        this.cycles = cycles;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** One proposal among those of a cycle. */
    public record Listed(
            UUID id,
            String reference,
            long seed,
            String state,
            boolean comparable,
            long cost,
            long placesOpen,
            String startedBy,
            Instant startedAt) {}

    /**
     * What there is to begin with.
     *
     * @param waiting reviews that have not both validators yet
     * @param shortages why not all places can be given, in words
     */
    public record Desk(
            Cycle cycle, int waiting, int validators, List<String> shortages, List<Listed> proposals, long nextSeed) {

        /** Those that have pairs, newest first. */
        public List<Listed> comparable() {
            return proposals.stream().filter(Listed::comparable).toList();
        }
    }

    @Transactional(readOnly = true)
    public Desk show(CycleId id) {
        Cycle cycle = cycles.get(id);
        Facts facts = gather.of(id);
        List<Proposal> all = proposals.findByCycleIdOrderByNumberDesc(id.value());
        Map<String, String> names =
                people.namesOf(all.stream().map(Proposal::startedBy).distinct().toList());
        Instant now = clock.instant();
        return new Desk(
                cycle,
                waiting(facts),
                (int) facts.candidates().stream()
                        .filter(each -> each.facts().isAssignable())
                        .count(),
                Shortages.of(facts),
                all.stream().map(proposal -> listed(proposal, now, names)).toList(),
                all.size() + 1L);
    }

    private static int waiting(Facts facts) {
        return (int) facts.cases().stream().filter(Case::isWaiting).count();
    }

    private static Listed listed(Proposal proposal, Instant now, Map<String, String> names) {
        return new Listed(
                proposal.id(),
                proposal.reference(),
                proposal.seed(),
                Words.state(proposal, now),
                proposal.isFound(),
                proposal.cost(),
                proposal.placesOpen(),
                names.getOrDefault(proposal.startedBy(), proposal.startedBy()),
                proposal.startedAt());
    }

    /** @param seed a whole number, as it was typed */
    public UUID propose(CycleId id, String seed) {
        long number = number(seed);
        if (waiting(gather.of(id)) == 0) {
            throw new Refusal("No review of this cycle waits for validators, so there is nothing to propose.");
        }
        Cycle cycle = cycles.get(id);
        int next = proposals.alone(id.value()).size() + 1;
        Proposal proposal = proposals.save(new Proposal(cycle, next, number, user.require(), clock.instant()));
        search(proposal);
        return proposal.id();
    }

    private static long number(String seed) {
        try {
            return Integer.parseInt(seed.strip());
        } catch (NumberFormatException another) {
            throw Refusal.of("seed", "The seed is a whole number, for example 7.");
        }
    }

    public void cancel(UUID id) {
        Proposal proposal = proposals.locked(id);
        proposal.cancel();
        proposals.save(proposal);
    }

    /** A search that was cancelled, or whose server went away. */
    public void searchAgain(UUID id) {
        Proposal proposal = proposals.locked(id);
        proposal.searchAgain(clock.instant());
        search(proposals.save(proposal));
    }

    private void search(Proposal proposal) {
        events.publishEvent(new SearchWanted(proposal.id(), proposal.attempt()));
    }
}
