package org.qualityoutcomes.assurance.domain;

import static org.qualityoutcomes.assurance.domain.Verdict.NOT_EVIDENCED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** When a validator's judgement of an outcome contradicts itself, and what it still lacks before it can be locked. */
final class JudgementRules {

    private static final int LONGEST_LINE = 1000;

    private JudgementRules() {}

    /** What is refused as soon as it is stored. */
    static List<Problem> contradictions(Edition edition, Outcome outcome, Opinion opinion) {
        List<Problem> problems = new ArrayList<>();
        Rating rating = opinion.rating();
        if (rating != null && !edition.accepts(rating)) {
            problems.add(new Problem(
                    "rating", "Choose a level with its sub-level. Only the lowest level has no sub-level."));
        } else if (rating != null && rating.level() > edition.lowestLevel() && nothingIsEvidenced(outcome, opinion)) {
            problems.add(new Problem(
                    "rating",
                    "A level above the lowest cannot stand where every indicator is not evidenced. Change the level or a"
                            + " verdict."));
        }
        Set<String> known = outcome.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        if (!known.containsAll(opinion.verdicts().keySet())
                || !known.containsAll(opinion.comments().keySet())) {
            problems.add(new Problem(null, "An indicator was sent that this outcome does not have."));
        }
        if (lines(opinion).anyMatch(line -> line.length() > LONGEST_LINE)) {
            problems.add(new Problem("lines", "Keep every comment and every line within 1,000 characters."));
        }
        return problems;
    }

    /** What is missing before the judgement can be locked. */
    static List<Problem> gaps(Outcome outcome, Opinion opinion) {
        List<Problem> problems = new ArrayList<>();
        if (opinion.rating() == null) {
            problems.add(new Problem(null, outcome.code() + " has no level yet."));
        }
        if (opinion.rationale().isBlank()) {
            problems.add(new Problem(null, outcome.code() + " has no rationale yet."));
        }
        List<String> open = outcome.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !opinion.verdicts().containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            problems.add(new Problem(null, "Indicators without a verdict: " + String.join(", ", open) + "."));
        }
        return problems;
    }

    private static boolean nothingIsEvidenced(Outcome outcome, Opinion opinion) {
        return outcome.indicators().stream()
                .map(indicator -> opinion.verdicts().get(indicator.code()))
                .allMatch(verdict -> Objects.equals(verdict, NOT_EVIDENCED));
    }

    private static Stream<String> lines(Opinion opinion) {
        return Stream.of(
                        opinion.comments().values().stream(),
                        opinion.strengths().stream(),
                        opinion.areas().stream(),
                        opinion.requiredActions().stream(),
                        opinion.recommendations().stream())
                .flatMap(each -> each);
    }
}
