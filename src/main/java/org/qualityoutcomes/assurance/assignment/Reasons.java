package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What speaks for and against somebody in a place, in words, and what others in that place would cost. */
final class Reasons {

    private final Facts facts;
    private final Tally tally;

    Reasons(Facts facts, Tally tally) {
        this.facts = facts;
        this.tally = tally;
    }

    /** Why this one: plain sentences about the person, as the plan stands. */
    List<String> of(int c, int position, Candidate candidate) {
        Fit fit = facts.fit(c, candidate.number());
        List<String> sentences = new ArrayList<>();
        if (facts.at(c).isKept(position)) {
            sentences.add(
                    facts.at(c).begun()
                            ? "Was asked already or has accepted, and keeps the place."
                            : "Is confirmed, and keeps the place.");
        }
        if (fit.barrier() != null) {
            sentences.add(fit.barrier());
        } else if (fit.conflicts().isEmpty()) {
            sentences.add("No conflict of interest is known.");
        }
        fit.conflicts().forEach(conflict -> sentences.add("Speaks against it: " + conflict));
        sentences.add(region(c, candidate, fit));
        sentences.add("Has " + tally.load(candidate.number()) + " of at most " + candidate.capacity()
                + (candidate.capacity() == 1 ? " case." : " cases."));
        sentences.add(experience(c, position, candidate));
        if (fit.daysAway() > 0) {
            sentences.add("Is away on " + fit.daysAway() + " working days of the validation.");
        }
        if (facts.isJoint(facts.service(c)) && tally.placesOfService(c, candidate.number()) > 1) {
            sentences.add("Validates another organisation of the same service too.");
        }
        beside(c, position).ifPresent(other -> sentences.addAll(pair(candidate, other)));
        return sentences;
    }

    private String region(int c, Candidate candidate, Fit fit) {
        String region = facts.at(c).organisation().region().title();
        if (candidate.facts().regions().isEmpty()) {
            return "Is willing to validate everywhere.";
        }
        return fit.regionWanted() ? "Is willing to validate in " + region + "." : "Has not offered " + region + ".";
    }

    private String experience(int c, int position, Candidate candidate) {
        if (candidate.isExperienced()) {
            return position == 0 ? "Has validated before and leads." : "Has validated before.";
        }
        boolean besideExperienced =
                beside(c, position).filter(Candidate::isExperienced).isPresent();
        return besideExperienced ? "Is new, beside somebody experienced." : "Is new.";
    }

    private List<String> pair(Candidate one, Candidate other) {
        List<String> sentences = new ArrayList<>();
        if (tally.together(one.number(), other.number()) > 1) {
            sentences.add("Sits with " + other.name() + " for more than one service in this cycle.");
        }
        if (facts.satTogether(one.number(), other.number())) {
            sentences.add("Sat with " + other.name() + " in the last cycle.");
        }
        return sentences;
    }

    private Optional<Candidate> beside(int c, int position) {
        return tally.seated(c, 1 - position);
    }

    /**
     * Somebody else in a place.
     *
     * @param points more or, below nought, less cost than now
     * @param allowed whether no rule is broken by it
     * @param difference what makes the difference
     */
    record Alternative(Candidate candidate, long points, boolean allowed, String difference) {}

    /** Everybody else who is free for the case, the cheapest first; the plan is the same afterwards. */
    List<Alternative> instead(int c, int position) {
        Optional<Candidate> now = tally.seated(c, position);
        HardMediumSoftLongScore score = tally.score();
        Map<Rule, Long> before = costs();
        tally.leave(c, position);
        Optional<Candidate> beside = beside(c, position);
        List<Alternative> all = facts.free(c).stream()
                .filter(candidate -> !Optional.of(candidate).equals(now)
                        && !Optional.of(candidate).equals(beside))
                .map(candidate -> instead(c, position, candidate, score, before))
                .sorted(Comparator.comparing((Alternative each) -> !each.allowed())
                        .thenComparing(Alternative::points)
                        .thenComparing(each -> each.candidate().number()))
                .toList();
        tally.seat(c, position, now);
        return all;
    }

    private Alternative instead(
            int c, int position, Candidate candidate, HardMediumSoftLongScore score, Map<Rule, Long> before) {
        tally.seat(c, position, candidate.number());
        HardMediumSoftLongScore then = tally.score();
        var alternative = new Alternative(
                candidate,
                score.softScore() - then.softScore(),
                then.hardScore() >= score.hardScore(),
                then.hardScore() < score.hardScore()
                        ? "has as many cases as they take already"
                        : difference(before, costs()));
        tally.leave(c, position);
        return alternative;
    }

    private Map<Rule, Long> costs() {
        Map<Rule, Long> costs = new EnumMap<>(Rule.class);
        Stream.of(Rule.values()).forEach(rule -> costs.put(rule, tally.cost(rule)));
        return costs;
    }

    private static String difference(Map<Rule, Long> before, Map<Rule, Long> after) {
        List<String> parts = Stream.of(Rule.values())
                .filter(rule -> !before.getOrDefault(rule, 0L).equals(after.get(rule)))
                .map(rule -> rule.words() + " " + signed(after.getOrDefault(rule, 0L) - before.getOrDefault(rule, 0L)))
                .toList();
        return parts.isEmpty() ? "no difference" : String.join(", ", parts);
    }

    static String signed(long points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
