package org.qualityoutcomes.assurance.domain;

import static org.qualityoutcomes.assurance.domain.Verdict.NOT_EVIDENCED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.domain.Opinion.Nominated;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** When a validator's judgement of an outcome contradicts itself, and what it still lacks before it can be stored. */
final class JudgementRules {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_TITLE = 150;
    private static final int MOST_NOMINATIONS = 3;
    private static final int SHORTEST_REASON = 50;

    private JudgementRules() {}

    /** What the verdicts suggest. Whether a thing is evidenced is the validator's own verdict. */
    static LevelLadder.Step step(Edition edition, Outcome outcome, Opinion opinion) {
        Map<String, Judgement> judgements = opinion.verdicts().entrySet().stream()
                .collect(Collectors.toMap(Entry::getKey, each -> each.getValue().countsAs()));
        return new LevelLadder(edition).step(outcome, judgements, judgements.keySet());
    }

    /** What is refused as soon as it is kept. */
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
        strangers("requiredActions", "required action", opinion.requiredActions(), edition, known)
                .ifPresent(problems::add);
        strangers("recommendations", "recommendation", opinion.recommendations(), edition, known)
                .ifPresent(problems::add);
        tooLong(problems, "rationale", opinion.rationale());
        tooLong(problems, "overrideReason", opinion.overrideReason());
        tooLong(problems, "changeReason", opinion.changeReason());
        problems.addAll(wrongNominations(opinion.goodPractice()));
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(new Problem(field, "Keep this text within 10,000 characters."));
        }
    }

    /** A line that begins with the code of an indicator is about one of this outcome. */
    private static Optional<Problem> strangers(
            String field, String what, List<String> lines, Edition edition, Set<String> known) {
        return lines.stream()
                .map(JudgementRules::named)
                .filter(code -> edition.outcomes().stream().anyMatch(each -> code.startsWith(each.code() + ".")))
                .filter(code -> !known.contains(code))
                .findFirst()
                .map(code -> new Problem(
                        field, "A " + what + " begins with the code of an indicator that this outcome does not have."));
    }

    private static String named(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip();
    }

    private static List<Problem> wrongNominations(List<Nominated> nominations) {
        List<Problem> problems = new ArrayList<>();
        if (nominations.size() > MOST_NOMINATIONS) {
            problems.add(new Problem("nominations", "Name at most three examples of good practice."));
        }
        for (int at = 0; at < nominations.size(); at++) {
            Nominated each = nominations.get(at);
            if (each.title().length() > LONGEST_TITLE) {
                problems.add(new Problem("nomination-title-" + at, "Keep the title within 150 characters."));
            }
            if (each.why().length() > LONGEST_LINE) {
                problems.add(new Problem("nomination-why-" + at, "Keep it within 1,000 characters."));
            }
        }
        return problems;
    }

    /** What is missing before the judgement can be stored or locked, each with its place on the page. */
    static List<Problem> gaps(Edition edition, Outcome outcome, Opinion opinion) {
        List<Problem> problems = new ArrayList<>();
        List<String> open = outcome.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !opinion.verdicts().containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            problems.add(new Problem(open.get(0), "Indicators without a verdict: " + String.join(", ", open) + "."));
        }
        Rating rating = opinion.rating();
        if (rating == null) {
            problems.add(new Problem("rating", outcome.code() + " has no level yet."));
        } else if (open.isEmpty() && isUnexplained(edition, outcome, opinion, rating)) {
            problems.add(new Problem(
                    "overrideReason",
                    outcome.code() + " has a level that is not what the verdicts suggest. It needs a reason of at least"
                            + " 50 characters."));
        }
        if (opinion.rationale().isBlank()) {
            problems.add(new Problem("rationale", outcome.code() + " has no rationale yet."));
        }
        if (opinion.goodPractice().stream().anyMatch(Nominated::isHalf)) {
            problems.add(new Problem("nominations", "An example of good practice needs a title and a reason."));
        }
        return problems;
    }

    private static boolean isUnexplained(Edition edition, Outcome outcome, Opinion opinion, Rating rating) {
        return !rating.equals(step(edition, outcome, opinion).rating())
                && opinion.overrideReason().strip().length() < SHORTEST_REASON;
    }

    /** Whoever judges otherwise once the self-evaluation is open says why; other words need no reason. */
    static List<Problem> unexplainedChange(Opinion first, Opinion now) {
        return now.judgesLike(first) || !now.changeReason().isBlank()
                ? List.of()
                : List.of(new Problem(
                        "changeReason", "Say why you judge otherwise than before you saw the self-evaluation."));
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
