package org.qualityoutcomes.edition.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.TextDifference;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;

/**
 * What became different from one edition to the next, read through the map of the two.
 *
 * @param outcomes of the newer edition, in its order
 * @param ended what nothing in the newer edition takes up
 * @param words rules, guidance and what levels are called, where they are not as they were
 */
public record EditionChanges(
        String older, String newer, List<ChangedOutcome> outcomes, List<Ended> ended, List<ChangedWords> words) {

    /** What became of an indicator, or of an outcome. */
    public enum Fate {
        ADDED("Added"),
        MOVED("Moved"),
        REWORDED("Reworded"),
        UNCHANGED("Unchanged"),
        ENDED("Ended");

        private final String title;

        Fate(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * An outcome of the newer edition.
     *
     * @param before the older one's code; null where it has no counterpart
     * @param title word by word, against the older title
     * @param indicators those that did not stay as they were
     * @param unchanged how many did
     */
    public record ChangedOutcome(
            String code,
            @Nullable String before,
            Set<Fate> fates,
            List<TextDifference.Run> title,
            List<ChangedIndicator> indicators,
            int unchanged) {}

    /**
     * An indicator of the newer edition.
     *
     * @param before the older one's code; null where it is new
     * @param text word by word, against the older wording
     */
    public record ChangedIndicator(
            String code, @Nullable String before, Set<Fate> fates, List<TextDifference.Run> text) {}

    /** A text that is not as it was, word by word; one of the two may be missing altogether. */
    public record ChangedWords(String title, List<TextDifference.Run> text) {}

    /** An outcome or an indicator of the older edition. */
    public record Ended(String code, String text) {}

    /** How many indicators had which fate; one that was moved and reworded counts for both. */
    public Map<Fate, Long> counts() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        Arrays.stream(Fate.values()).forEach(each -> counts.put(each, count(each)));
        return counts;
    }

    private long count(Fate fate) {
        return switch (fate) {
            case UNCHANGED ->
                outcomes.stream().mapToLong(ChangedOutcome::unchanged).sum();
            case ENDED ->
                ended.stream().filter(each -> each.code().contains(".")).count();
            default ->
                outcomes.stream()
                        .flatMap(each -> each.indicators().stream())
                        .filter(each -> each.fates().contains(fate))
                        .count();
        };
    }

    static EditionChanges between(Edition older, Edition newer, EditionMap map) {
        Map<String, Placed> before = placed(older);
        Map<String, Outcome> outcomes =
                older.outcomes().stream().collect(Collectors.toMap(Outcome::code, Function.identity()));
        List<ChangedOutcome> changed = newer.outcomes().stream()
                .map(each -> outcome(
                        each, map.outcomeBefore(each.code()).map(outcomes::get).orElse(null), map, before))
                .toList();
        Stream<Ended> ended = Stream.concat(
                map.ended(older).stream()
                        .map(code -> new Ended(code, older.outcome(code).title())),
                before.values().stream()
                        .filter(each ->
                                map.indicatorAfter(each.indicator().code()).isEmpty())
                        .map(each -> new Ended(
                                each.indicator().code(), each.indicator().text())));
        return new EditionChanges(older.code(), newer.code(), changed, ended.toList(), words(older, newer, map));
    }

    private static List<ChangedWords> words(Edition older, Edition newer, EditionMap map) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        EditionRule.of(older).forEach(each -> before.put(each.title(), each.text()));
        EditionRule.of(newer).forEach(each -> after.put(each.title(), each.text()));
        for (Outcome outcome : newer.outcomes()) {
            map.outcomeBefore(outcome.code()).map(older::outcome).ifPresent(counterpart -> {
                before.putAll(words(outcome.code(), counterpart));
                after.putAll(words(outcome.code(), outcome));
            });
        }
        Set<String> titles = new LinkedHashSet<>(after.keySet());
        titles.addAll(before.keySet());
        return titles.stream()
                .filter(title -> !Objects.equals(before.get(title), after.get(title)))
                .map(title -> new ChangedWords(
                        title, TextDifference.between(before.getOrDefault(title, ""), after.getOrDefault(title, ""))))
                .toList();
    }

    private static Map<String, String> words(String code, Outcome outcome) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(code + ": what it is about", outcome.scope());
        words.put(code + ": evidence that is worth looking for", String.join("\n", outcome.prompts()));
        outcome.levels().forEach(level -> words.put(code + ", level " + level.number(), level.summary()));
        return words;
    }

    /** An indicator where it stands. */
    private record Placed(Indicator indicator, String outcome, int level) {}

    private static Map<String, Placed> placed(Edition edition) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        for (Outcome outcome : edition.outcomes()) {
            for (Level level : outcome.levels()) {
                level.indicators()
                        .forEach(each -> placed.put(each.code(), new Placed(each, outcome.code(), level.number())));
            }
        }
        return placed;
    }

    private static ChangedOutcome outcome(
            Outcome newer, @Nullable Outcome older, EditionMap map, Map<String, Placed> before) {
        List<ChangedIndicator> changed = new ArrayList<>();
        int unchanged = 0;
        for (Level level : newer.levels()) {
            for (Indicator indicator : level.indicators()) {
                ChangedIndicator each = indicator(
                        indicator,
                        level.number(),
                        map.indicatorBefore(indicator.code()).map(before::get));
                if (each.fates().contains(Fate.UNCHANGED)) {
                    unchanged++;
                } else {
                    changed.add(each);
                }
            }
        }
        Set<Fate> fates = older == null
                ? EnumSet.of(Fate.ADDED)
                : fates(!older.code().equals(newer.code()), !older.title().equals(newer.title()));
        return new ChangedOutcome(
                newer.code(),
                older == null ? null : older.code(),
                fates,
                TextDifference.between(older == null ? newer.title() : older.title(), newer.title()),
                List.copyOf(changed),
                unchanged);
    }

    /** Another letter within its level is no move: nothing follows from it. */
    private static ChangedIndicator indicator(Indicator newer, int level, Optional<Placed> before) {
        if (before.isEmpty()) {
            return new ChangedIndicator(
                    newer.code(), null, EnumSet.of(Fate.ADDED), TextDifference.between(newer.text(), newer.text()));
        }
        Placed older = before.get();
        return new ChangedIndicator(
                newer.code(),
                older.indicator().code(),
                fates(older.level() != level, !older.indicator().text().equals(newer.text())),
                TextDifference.between(older.indicator().text(), newer.text()));
    }

    private static Set<Fate> fates(boolean moved, boolean reworded) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        if (moved) {
            fates.add(Fate.MOVED);
        }
        if (reworded) {
            fates.add(Fate.REWORDED);
        }
        return fates.isEmpty() ? EnumSet.of(Fate.UNCHANGED) : fates;
    }
}
