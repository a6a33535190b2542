package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityoutcomes.review.CycleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a search needs and what it finds, a short transaction each; nothing is kept that nobody wants any more. */
@Component
@Transactional
class KeepSearch {

    private final Proposals proposals;
    private final GatherFacts gather;
    private final Clock clock;

    KeepSearch(Proposals proposals, GatherFacts gather, Clock clock) {
        this.proposals = proposals;
        this.gather = gather;
        this.clock = clock;
    }

    /** What to search with. */
    record Task(Facts facts, long seed) {}

    /** Empty where the search was cancelled before it began. */
    Optional<Task> facts(SearchWanted wanted) {
        return of(wanted).map(proposal -> new Task(gather.of(new CycleId(proposal.cycleId())), proposal.seed()));
    }

    /** @return whether the search is still wanted */
    boolean reached(SearchWanted wanted, int steps, HardMediumSoftLongScore best) {
        Optional<Proposal> proposal = of(wanted);
        proposal.ifPresent(searched -> {
            searched.reached(steps, best, clock.instant());
            proposals.save(searched);
        });
        return proposal.isPresent();
    }

    void found(SearchWanted wanted, Facts facts, Tally tally) {
        of(wanted).ifPresent(proposal -> {
            proposal.found(pairs(facts, tally), tally.score(), clock.instant());
            proposals.save(proposal);
        });
    }

    private Optional<Proposal> of(SearchWanted wanted) {
        return proposals.lock(wanted.proposal()).filter(proposal -> proposal.isSearchedBy(wanted.attempt()));
    }

    private static List<ProposedPair> pairs(Facts facts, Tally tally) {
        List<ProposedPair> pairs = new ArrayList<>();
        for (int c = 0; c < facts.cases().size(); c++) {
            if (facts.at(c).isWaiting()) {
                pairs.add(new ProposedPair(
                        facts.at(c),
                        tally.seated(c, 0).map(Candidate::username).orElse(null),
                        tally.seated(c, 1).map(Candidate::username).orElse(null)));
            }
        }
        return pairs;
    }
}
