package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What a judged outcome needs, and what it can never be. */
final class OutcomeRules {

    private static final int SHORTEST_REASON = 50;

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_STRENGTHS = 4000;
    private static final int CHARACTERS_A_WORD = 12;

    private OutcomeRules() {}

    static List<Problem> contradictions(Edition edition, String outcome, Draft draft) {
        List<Problem> problems = new ArrayList<>();
        Rating rating = draft.rating();
        if (rating != null && !edition.accepts(rating)) {
            problems.add(new Problem(
                    "rating", "Choose a level with its sub-level. Only the lowest level has no sub-level."));
        }
        int words = edition.limits().narrativeWords();
        if (draft.narrativeWords() > words) {
            problems.add(new Problem("narrative", "The narrative has more than " + words + " words."));
        }
        tooLong(problems, "narrative", draft.narrative(), words * CHARACTERS_A_WORD, "The narrative");
        tooLong(problems, "overrideReason", draft.overrideReason(), LONGEST_REASON, "The reason");
        tooLong(problems, "strengths", draft.strengths(), LONGEST_STRENGTHS, "The list of strengths");
        problems.addAll(unknown(edition, outcome, draft.judgements().keySet()));
        return problems;
    }

    static List<Problem> unknown(Edition edition, String outcome, Collection<String> indicators) {
        List<String> known = edition.outcome(outcome).indicators().stream()
                .map(Indicator::code)
                .toList();
        return known.containsAll(indicators)
                ? List.of()
                : List.of(new Problem(null, "An indicator was sent that this outcome does not have."));
    }

    private static void tooLong(List<Problem> problems, String field, String text, int longest, String what) {
        if (text.length() > longest) {
            problems.add(new Problem(field, what + " has more than " + longest + " characters."));
        }
    }

    /**
     * What is missing before a colleague can check it.
     *
     * @param cites whether the outcome cites any evidence
     * @param evidenced the codes of the indicators that evidence is tied to
     */
    static List<Problem> gaps(Edition edition, String code, Draft draft, boolean cites, Set<String> evidenced) {
        Outcome outcome = edition.outcome(code);
        List<Problem> problems = new ArrayList<>();
        outcome.indicators().stream()
                .filter(indicator -> !draft.judgements().containsKey(indicator.code()))
                .forEach(indicator ->
                        problems.add(new Problem(null, "Indicator " + indicator.code() + " is not judged yet.")));
        if (draft.narrative().isBlank()) {
            problems.add(new Problem(null, "The narrative is empty."));
        }
        Rating rating = draft.rating();
        if (rating == null) {
            problems.add(new Problem(null, "No level is chosen."));
            return problems;
        }
        if (rating.level() > edition.lowestLevel() && !cites) {
            problems.add(new Problem(null, "A level above the lowest cites at least one item of evidence."));
        }
        addUnless(explained(edition, outcome, draft, rating, evidenced), problems);
        return problems;
    }

    private static @Nullable String explained(
            Edition edition, Outcome outcome, Draft draft, Rating rating, Set<String> evidenced) {
        Rating suggested = new LevelLadder(edition)
                .step(outcome, draft.judgements(), evidenced)
                .rating();
        boolean fine =
                rating.equals(suggested) || draft.overrideReason().strip().length() >= SHORTEST_REASON;
        return fine
                ? null
                : "The indicators suggest " + suggested.title()
                        + ". A different level needs a reason of at least 50 characters.";
    }

    private static void addUnless(@Nullable String sentence, List<Problem> problems) {
        if (sentence != null) {
            problems.add(new Problem(null, sentence));
        }
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
