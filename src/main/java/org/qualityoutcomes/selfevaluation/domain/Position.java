package org.qualityoutcomes.selfevaluation.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;
import org.qualityoutcomes.selfevaluation.domain.Carried.Then;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

/**
 * Where a review starts from: what its organisation submitted before, what validation made of it, and how the two
 * editions correspond.
 *
 * @param earlier reference of the review before
 * @param map null where nobody wrote one for these two editions: nothing is carried then
 * @param validated null while no report on it is issued, or where it was not asked for
 */
record Position(
        String earlier,
        Edition older,
        Edition newer,
        @Nullable EditionMap map,
        SubmissionContent content,
        @Nullable ValidatedPosition validated) {

    Position with(@Nullable ValidatedPosition found) {
        return new Position(earlier, older, newer, map, content, found);
    }

    Carried outcome(String code) {
        Outcome outcome = newer.outcome(code);
        return Optional.ofNullable(map)
                .flatMap(known -> known.outcomeBefore(code))
                .flatMap(this::part)
                .map(part -> carried(outcome, part))
                .orElseGet(() -> nothing(outcome));
    }

    private Optional<Part> part(String older) {
        return content.outcomes().stream()
                .filter(part -> part.code().equals(older))
                .findFirst();
    }

    private Carried nothing(Outcome outcome) {
        String why = map == null
                ? "There is no map from edition %s to edition %s of the framework, so nothing of %s is carried forward."
                        .formatted(older.code(), newer.code(), earlier)
                : "Outcome %s of edition %s has no counterpart in edition %s, so nothing of %s is carried forward."
                        .formatted(outcome.code(), newer.code(), older.code(), earlier);
        return new Carried(outcome, earlier, null, why, null, null, Map.of(), "", List.of(), List.of());
    }

    private Carried carried(Outcome outcome, Part part) {
        String remark = older.code().equals(newer.code())
                ? ""
                : "Outcome %s of edition %s corresponds to outcome %s of edition %s."
                        .formatted(part.code(), older.code(), outcome.code(), newer.code());
        Rating settled = validated == null ? null : validated.levels().get(part.code());
        return new Carried(
                outcome,
                earlier,
                part.code(),
                remark,
                part.rating(),
                settled,
                judgements(outcome, part),
                part.narrative(),
                part.strengths(),
                evidence(outcome, part));
    }

    private Map<String, Then> judgements(Outcome outcome, Part part) {
        Map<String, Then> found = new HashMap<>();
        for (Indicator indicator : outcome.indicators()) {
            before(indicator)
                    .flatMap(before -> Optional.ofNullable(then(before, part)))
                    .ifPresent(then -> found.put(indicator.code(), then));
        }
        return Map.copyOf(found);
    }

    private Optional<String> before(Indicator indicator) {
        return Optional.ofNullable(map).flatMap(known -> known.indicatorBefore(indicator.code()));
    }

    /** What validators found stands above what the team had thought. */
    private @Nullable Then then(String before, Part part) {
        Judgement found = validated == null ? null : validated.judgements().get(before);
        Judgement own = part.judgements().get(before);
        String why = part.rationales().getOrDefault(before, "");
        if (found != null) {
            return new Then(before, found, true, found == own ? why : "");
        }
        return own == null ? null : new Then(before, own, false, why);
    }

    private List<CitedThen> evidence(Outcome outcome, Part part) {
        Map<String, Item> items = content.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return part.evidence().stream()
                .map(item -> citedThen(
                        item, new Showing(passages(outcome, part, item), ""), Optional.ofNullable(items.get(item))))
                .toList();
    }

    private static CitedThen citedThen(String item, Showing showing, Optional<Item> submitted) {
        return new CitedThen(
                EvidenceId.of(item),
                showing,
                submitted.filter(Item::isKnown).isPresent(),
                submitted.map(Item::sha256).orElse(null));
    }

    private Map<String, String> passages(Outcome outcome, Part part, String item) {
        Map<String, String> passages = new TreeMap<>();
        for (Indicator indicator : outcome.indicators()) {
            before(indicator)
                    .filter(before ->
                            part.tied().getOrDefault(before, List.of()).contains(item))
                    .ifPresent(before -> passages.put(
                            indicator.code(),
                            part.passages().getOrDefault(before, Map.of()).getOrDefault(item, "")));
        }
        return passages;
    }

    /** Outcomes of the older edition that nothing takes up; none where nothing is carried at all. */
    List<String> ended() {
        return map == null ? List.of() : map.ended(older);
    }
}
