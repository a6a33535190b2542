package org.qualityoutcomes.assurance.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team gives a pair by hand; what rules a person out still does, what speaks against one is confirmed. */
@Component
@Transactional
public class ChangePair {

    private static final int LONGEST = 1000;

    private final Proposals proposals;
    private final GatherFacts gather;
    private final ApplicationEventPublisher events;

    ChangePair(Proposals proposals, GatherFacts gather, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.gather = gather;
        this.events = events;
    }

    /**
     * Two usernames and why.
     *
     * @param knowing whether what speaks against them was seen and is taken
     */
    public record Wish(String primary, String second, String reason, boolean knowing) {
        String validator(int position) {
            return position == 0 ? primary : second;
        }
    }

    public void change(UUID id, UUID review, Wish wish) {
        Proposal proposal = proposals.locked(id);
        ProposedPair pair = proposal.pair(review);
        Facts facts = gather.of(new CycleId(proposal.cycleId()));
        var plan = new StoredPlan(facts, proposal);
        int c = facts.find(review).orElseThrow(() -> new Refusal("This review does not wait for validators any more."));
        String before = ShowProposal.names(facts, pair);
        long cost = -plan.tally().score().softScore();
        check(plan, c, wish);
        seat(plan, c, wish);
        mustBeKnown(plan, c, pair, wish, cost);
        proposal.change(review, wish.primary(), wish.second(), plan.tally().score());
        proposals.save(proposal);
        events.publishEvent(new AssignmentDeed(
                review,
                "Validators of " + pair.reference() + " changed by hand in proposal " + proposal.reference() + ".",
                AssignmentDeed.NATIONAL,
                before,
                ShowProposal.names(facts, pair),
                wish.reason().strip()));
    }

    private static void check(StoredPlan plan, int c, Wish wish) {
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < Case.PLACES; position++) {
            String barrier = barrier(plan, c, position, wish.validator(position));
            if (barrier != null) {
                problems.add(new Problem(field(position), barrier));
            }
        }
        if (problems.isEmpty() && wish.primary().equals(wish.second())) {
            problems.add(new Problem("second", "The two validators must be two different people."));
        }
        if (wish.reason().isBlank()) {
            problems.add(new Problem("reason", "Say why the pair is changed."));
        } else if (wish.reason().length() > LONGEST) {
            problems.add(new Problem("reason", "The reason is longer than 1,000 characters."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static @Nullable String barrier(StoredPlan plan, int c, int position, String username) {
        Facts facts = plan.facts();
        String kept = facts.at(c).kept(position);
        if (kept != null) {
            return kept.equals(username) ? null : "Was asked already or has accepted, and keeps the place.";
        }
        Candidate candidate = facts.find(username).orElse(null);
        if (candidate == null) {
            return "Choose somebody from the group of validators.";
        }
        String barrier = facts.fit(c, candidate.number()).barrier();
        if (barrier != null) {
            return candidate.name() + ": " + barrier;
        }
        boolean sitsHere = plan.tally().seated(c, 0).equals(Optional.of(candidate))
                || plan.tally().seated(c, 1).equals(Optional.of(candidate));
        boolean full = plan.tally().load(candidate.number()) >= candidate.capacity();
        return full && !sitsHere ? candidate.name() + " has as many cases as they take already." : null;
    }

    private static void seat(StoredPlan plan, int c, Wish wish) {
        Tally tally = plan.tally();
        for (int position = 0; position < Case.PLACES; position++) {
            tally.leave(c, position);
        }
        for (int position = 0; position < Case.PLACES; position++) {
            tally.seat(c, position, plan.facts().find(wish.validator(position)));
        }
    }

    /** Asked once the new pair sits, so that the words are about it. */
    private static void mustBeKnown(StoredPlan plan, int c, ProposedPair pair, Wish wish, long costBefore) {
        if (wish.knowing()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        for (int position = 0; position < Case.PLACES; position++) {
            Candidate candidate = plan.facts().find(wish.validator(position)).orElseThrow();
            boolean isNew = !candidate.username().equals(pair.validator(position));
            List<String> conflicts = plan.facts().fit(c, candidate.number()).conflicts();
            if (isNew && !conflicts.isEmpty()) {
                problems.add(new Problem(field(position), candidate.name() + ": " + String.join(" ", conflicts)));
            }
        }
        long more = -plan.tally().score().softScore() - costBefore;
        if (!problems.isEmpty()) {
            problems.add(new Problem(
                    "knowing",
                    "The change costs " + Reasons.signed(more) + " points. Confirm that it is wanted all the same."));
            throw new Refusal(problems);
        }
    }

    private static String field(int position) {
        return position == 0 ? "primary" : "second";
    }
}
