package org.qualityoutcomes.assurance.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A kept proposal seen by the facts of now, which may have changed since it was found. */
final class StoredPlan {

    private final Facts facts;
    private final Proposal proposal;
    private final Tally tally;

    StoredPlan(Facts facts, Proposal proposal) {
        this.facts = facts;
        this.proposal = proposal;
        this.tally = Tally.ofKept(facts);
        proposal.pairs().forEach(pair -> facts.find(pair.reviewId()).ifPresent(c -> seat(c, pair)));
    }

    private void seat(int c, ProposedPair pair) {
        for (int position = 0; position < Case.PLACES; position++) {
            if (!facts.at(c).isKept(position)) {
                tally.seat(c, position, facts.find(pair.validator(position)));
            }
        }
    }

    Facts facts() {
        return facts;
    }

    Tally tally() {
        return tally;
    }

    Reasons reasons() {
        return new Reasons(facts, tally);
    }

    /** What of it does not hold any more, in words; empty where it can be accepted. */
    List<String> stale() {
        List<String> sentences = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (ProposedPair pair : proposal.pairs()) {
            known.add(pair.reviewId());
            Optional<Integer> c =
                    facts.find(pair.reviewId()).filter(found -> facts.at(found).open());
            if (c.isEmpty()) {
                sentences.add(pair.reference() + " does not wait for validators any more.");
            } else {
                sentences.addAll(stale(c.get(), pair));
            }
        }
        for (Candidate each : facts.candidates()) {
            if (tally.load(each.number()) > each.capacity()) {
                sentences.add(each.name() + " would have " + tally.load(each.number()) + " cases and takes "
                        + each.capacity() + ".");
            }
        }
        facts.cases().stream()
                .filter(each -> each.isWaiting() && !known.contains(each.review()))
                .forEach(each -> sentences.add(each.reference() + " is not in this proposal. Search again."));
        return sentences;
    }

    private List<String> stale(int c, ProposedPair pair) {
        List<String> sentences = new ArrayList<>();
        for (int position = 0; position < Case.PLACES; position++) {
            String username = pair.validator(position);
            String kept = facts.at(c).kept(position);
            if (kept != null && !kept.equals(username)) {
                sentences.add(pair.reference() + ": the place of the " + Words.place(position)
                        + " was given to somebody by hand meanwhile.");
            } else if (kept == null && username != null) {
                barrier(c, username).ifPresent(barrier -> sentences.add(pair.reference() + ": " + barrier));
            }
        }
        return sentences;
    }

    private Optional<String> barrier(int c, String username) {
        Optional<Candidate> candidate = facts.find(username);
        if (candidate.isEmpty()) {
            return Optional.of(username + " is no validator any more.");
        }
        String barrier = facts.fit(c, candidate.get().number()).barrier();
        return Optional.ofNullable(barrier).map(sentence -> candidate.get().name() + ": " + sentence);
    }
}
