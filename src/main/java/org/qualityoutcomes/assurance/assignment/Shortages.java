package org.qualityoutcomes.assurance.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why not every place can be given, from the facts and before anything is searched: what would have to be relaxed, in
 * words. Whether the places can be given at all is a matching of places and people, which is solved exactly; where it
 * fails, those cases are named that want too few people between them.
 */
final class Shortages {

    private final Facts facts;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    private Shortages(Facts facts) {
        this.facts = facts;
    }

    /** Empty where all places can be given. */
    static List<String> of(Facts facts) {
        return new Shortages(facts).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int needed = IntStream.range(0, facts.cases().size()).map(this::needed).sum();
        int offered = facts.candidates().stream().mapToInt(this::offered).sum();
        if (offered < needed) {
            sentences.add("Capacity: " + needed + " places are needed, " + offered
                    + " are offered. Ask validators to take more cases, or train and invite others.");
        }
        IntStream.range(0, facts.cases().size())
                .filter(c -> takers(c).size() < needed(c))
                .mapToObj(this::tooFewFor)
                .forEach(sentences::add);
        return sentences.isEmpty() ? tooFewForTogether() : sentences;
    }

    private int needed(int c) {
        Case each = facts.at(c);
        return each.open()
                ? (int) IntStream.range(0, Case.PLACES)
                        .filter(p -> !each.isKept(p))
                        .count()
                : 0;
    }

    private int offered(Candidate candidate) {
        int kept = (int) facts.cases().stream()
                .flatMap(each -> IntStream.range(0, Case.PLACES).mapToObj(each::kept))
                .filter(candidate.username()::equals)
                .count();
        return candidate.facts().isAssignable() ? candidate.capacity() - kept : 0;
    }

    private List<Candidate> takers(int c) {
        Case each = facts.at(c);
        return facts.free(c).stream()
                .filter(candidate -> offered(candidate) > 0)
                .filter(candidate -> !candidate.username().equals(each.primary())
                        && !candidate.username().equals(each.second()))
                .toList();
    }

    private String tooFewFor(int c) {
        List<Candidate> takers = takers(c);
        String free = takers.isEmpty()
                ? "no validator is free"
                : "only one validator is free (" + takers.get(0).name() + ")";
        return facts.at(c).reference() + ": " + free + ", " + needed(c) + " needed. " + barriers(c)
                + "Train or invite another, or look whether a conflict can be waived.";
    }

    private String barriers(int c) {
        List<String> parts = new ArrayList<>();
        for (Fit.Barrier kind : Fit.Barrier.values()) {
            long number = facts.candidates().stream()
                    .filter(each -> facts.fit(c, each.number()).kind() == kind)
                    .count();
            if (number > 0) {
                parts.add(number + " " + kind.words(number));
            }
        }
        long full = facts.free(c).stream().filter(each -> offered(each) <= 0).count();
        if (full > 0) {
            parts.add(full + (full == 1 ? " has" : " have") + " as many cases as they take");
        }
        return parts.isEmpty() ? "" : "Of the others " + String.join(", ", parts) + ". ";
    }

    private List<String> tooFewForTogether() {
        for (int c = 0; c < facts.cases().size(); c++) {
            for (int place = 0; place < needed(c); place++) {
                var asked = new TreeSet<Integer>();
                if (!give(c, asked)) {
                    return List.of(together(c, asked));
                }
            }
        }
        return List.of();
    }

    /** Gives one more place of the case to somebody, and moves others where that makes room. */
    private boolean give(int c, TreeSet<Integer> asked) {
        for (Candidate candidate : takers(c)) {
            List<Integer> held = holders.computeIfAbsent(candidate.number(), v -> new ArrayList<>());
            if (held.contains(c) || !asked.add(candidate.number())) {
                continue;
            }
            if (held.size() < offered(candidate)) {
                held.add(c);
                return true;
            }
            for (int other : List.copyOf(held)) {
                if (give(other, asked)) {
                    held.remove((Integer) other);
                    held.add(c);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whoever was asked is full of these cases, and nobody else can take any of them. */
    private String together(int c, TreeSet<Integer> asked) {
        var stuck = new TreeSet<Integer>();
        stuck.add(c);
        asked.forEach(v -> stuck.addAll(holders.getOrDefault(v, List.of())));
        int needed = stuck.stream().mapToInt(this::needed).sum();
        String cases = stuck.stream().map(each -> facts.at(each).reference()).collect(Collectors.joining(", "));
        String people = stuck.stream()
                .flatMap(each -> takers(each).stream())
                .map(Candidate::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.UK,
                "%s need %d places together, and those who are free for them (%s) cannot take as many."
                        + " Ask them to take more cases, or train and invite others.",
                cases,
                needed,
                people);
    }
}
