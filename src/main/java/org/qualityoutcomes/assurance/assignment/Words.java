package org.qualityoutcomes.assurance.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How people read what is kept as a figure. */
final class Words {

    private Words() {}

    static String state(Proposal proposal, Instant now) {
        if (proposal.isInterrupted(now)) {
            return "Interrupted";
        }
        return switch (proposal.state()) {
            case SEARCHING -> "Searching";
            case READY -> "To be looked at";
            case CANCELLED -> "Cancelled";
            case ACCEPTED -> "With the regions";
            case CONFIRMED -> "Confirmed";
        };
    }

    static String place(int position) {
        return position == 0 ? "primary validator" : "second validator";
    }

    /** What the cost of a plan is made of: for each rule that counts how often, and for how many points each. */
    static List<String> cost(Tally tally) {
        return Stream.of(Rule.values())
                .filter(rule -> tally.cost(rule) > 0)
                .map(rule -> rule.words() + ": " + tally.cost(rule) / rule.weight() + " × " + rule.weight() + " = "
                        + tally.cost(rule))
                .toList();
    }

    /** What somebody else in a place costs, one sentence. */
    static String price(Reasons.Alternative each) {
        if (!each.allowed()) {
            return "Not possible: " + each.difference() + ".";
        }
        return Reasons.signed(each.points()) + " points: " + each.difference() + ".";
    }
}
