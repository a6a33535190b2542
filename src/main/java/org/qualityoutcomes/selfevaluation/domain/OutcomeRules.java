package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int LONGEST_GAPS = 4000;
    private static final int LONGEST_RATIONALE = 1000;
    private static final int LONGEST_REMARK = 2000;
    private static final int MOST_NOMINATIONS = 3;
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
        tooLong(problems, "gaps", draft.gaps(), LONGEST_GAPS, "What is still missing");
        draft.rationales()
                .forEach((indicator, text) -> tooLong(
                        problems,
                        "rationale-" + indicator,
                        text,
                        LONGEST_RATIONALE,
                        "What is said on indicator " + indicator));
        nominated(problems, draft.nominations());
        problems.addAll(unknown(edition, outcome, draft.judgements().keySet()));
        problems.addAll(unknown(edition, outcome, draft.rationales().keySet()));
        return problems;
    }

    private static void nominated(List<Problem> problems, List<Nomination> nominations) {
        if (nominations.size() > MOST_NOMINATIONS) {
            problems.add(new Problem("nominations", "Name at most three examples of good practice."));
        }
        for (int at = 0; at < nominations.size(); at++) {
            Nomination each = nominations.get(at);
            tooLong(problems, "nomination-title-" + at, each.title(), Nomination.LONGEST_TITLE, "The title");
            tooLong(
                    problems,
                    "nomination-text-" + at,
                    each.description(),
                    Nomination.LONGEST_DESCRIPTION,
                    "The description");
        }
    }

    /** What can never be right in what the colleague says who checks. */
    static List<Problem> wrongRemarks(Edition edition, String outcome, Map<String, String> remarks) {
        List<Problem> problems = new ArrayList<>();
        List<String> indicators = remarks.keySet().stream()
                .filter(anchor -> !anchor.equals(OutcomeWork.Comment.OVERALL))
                .toList();
        problems.addAll(unknown(edition, outcome, indicators));
        remarks.forEach((anchor, text) -> tooLong(problems, "remark-" + anchor, text, LONGEST_REMARK, "The comment"));
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
     * Something that is missing before a colleague can check it.
     *
     * @param anchor id of its place on the page of the outcome
     */
    record Gap(String anchor, String sentence) {}

    /**
     * What is missing before a colleague can check it.
     *
     * @param cites whether the outcome cites any evidence
     * @param evidenced the codes of the indicators that evidence is tied to
     */
    static List<Problem> gaps(Edition edition, String code, Draft draft, boolean cites, Set<String> evidenced) {
        return missing(edition, code, draft, cites, evidenced).stream()
                .map(gap -> new Problem(null, gap.sentence()))
                .toList();
    }

    /** The same with the places where it is mended. */
    static List<Gap> missing(Edition edition, String code, Draft draft, boolean cites, Set<String> evidenced) {
        Outcome outcome = edition.outcome(code);
        List<Gap> gaps = new ArrayList<>();
        outcome.indicators().stream()
                .map(Indicator::code)
                .filter(indicator -> !draft.judgements().containsKey(indicator))
                .forEach(indicator -> gaps.add(new Gap(indicator, "Indicator " + indicator + " is not judged yet.")));
        if (draft.narrative().isBlank()) {
            gaps.add(new Gap("narrative", "The narrative is empty."));
        }
        if (draft.nominations().stream().anyMatch(Nomination::isHalf)) {
            gaps.add(new Gap("nominations", "An example of good practice needs a title and a description."));
        }
        Rating rating = draft.rating();
        if (rating == null) {
            gaps.add(new Gap("rating", "No level is chosen."));
            return gaps;
        }
        if (rating.level() > edition.lowestLevel() && !cites) {
            gaps.add(new Gap("rating", "A level above the lowest cites at least one item of evidence."));
        }
        unexplained(edition, outcome, draft, rating, evidenced)
                .ifPresent(sentence -> gaps.add(new Gap("overrideReason", sentence)));
        return gaps;
    }

    private static Optional<String> unexplained(
            Edition edition, Outcome outcome, Draft draft, Rating rating, Set<String> evidenced) {
        Rating suggested = new LevelLadder(edition)
                .step(outcome, draft.judgements(), evidenced)
                .rating();
        boolean fine =
                rating.equals(suggested) || draft.overrideReason().strip().length() >= SHORTEST_REASON;
        return fine
                ? Optional.empty()
                : Optional.of("The indicators suggest " + suggested.title()
                        + ". A different level needs a reason of at least 50 characters.");
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
