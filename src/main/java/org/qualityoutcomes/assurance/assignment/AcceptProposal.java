package org.qualityoutcomes.assurance.assignment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team accepts a proposal, after everything in it was checked again. */
@Component
@Transactional
public class AcceptProposal {

    private final Proposals proposals;
    private final GatherFacts gather;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptProposal(
            Proposals proposals, GatherFacts gather, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.gather = gather;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Reviews without two people are left out: they are given by hand, when they come. */
    public void accept(UUID id) {
        CycleId cycle = new CycleId(proposals.get(id).cycleId());
        List<Proposal> all = proposals.alone(cycle.value());
        all.stream().filter(Proposal::isWithRegions).findFirst().ifPresent(AcceptProposal::refuseBeside);
        Proposal proposal = proposals.get(id);
        if (all.stream().anyMatch(other -> other.bars(proposal))) {
            throw new Refusal("Another proposal was accepted after this one was found. Let pairs be proposed again.");
        }
        List<String> stale = new StoredPlan(gather.of(cycle), proposal).stale();
        if (proposal.isReady() && !stale.isEmpty()) {
            throw new Refusal(stale.stream()
                    .map(sentence -> new Refusal.Problem(null, sentence))
                    .toList());
        }
        if (proposal.pairs().stream().noneMatch(ProposedPair::canBeConfirmed)) {
            throw new Refusal("There is no pair in this proposal that could be accepted.");
        }
        proposal.accept(user.require(), clock.instant());
        proposals.save(proposal);
        events.publishEvent(AssignmentDeed.of(
                cycle.value(),
                "Proposal " + proposal.reference() + " of validators accepted.",
                AssignmentDeed.NATIONAL,
                given(proposal)));
        events.publishEvent(new ProposalAccepted(cycle, id, proposal.reference()));
    }

    private static void refuseBeside(Proposal accepted) {
        throw new Refusal("Proposal " + accepted.reference()
                + " was accepted and is with the regions. Another one can be accepted when they have confirmed.");
    }

    private static String given(Proposal proposal) {
        long complete =
                proposal.pairs().stream().filter(ProposedPair::isComplete).count();
        String open = proposal.pairs().stream()
                .filter(pair -> !pair.isComplete())
                .map(ProposedPair::reference)
                .collect(Collectors.joining(", "));
        return complete + " pairs, seed " + proposal.seed() + (open.isEmpty() ? "" : "; to be given by hand: " + open);
    }
}
