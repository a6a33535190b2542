package org.qualityoutcomes.selfevaluation.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.SheetsToFill;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.Nomination;

/** What of a draft stands in which cell of its outcome's sheet. A cell is known by the name that it has there. */
final class DraftCells {

    static final String LEVEL = "level";
    static final String REASON = "reason_for_level";
    static final String NARRATIVE = "narrative";
    static final String STRENGTHS = "strengths";
    static final String MISSING = "still_missing";
    static final String JUDGEMENT = "judgement";
    static final String WHY = "why";

    /** Nobody has written on it yet. */
    static final Draft BLANK = new Draft(null, Map.of(), Map.of(), "", "", "", "", List.of());

    private static final String PRACTICE = "practice_";
    private static final String TEXT = "_text";
    private static final int PRACTICES = 3;

    /** One of each in a sheet. */
    static final List<String> SINGLE = Stream.concat(
                    Stream.of(LEVEL, REASON, NARRATIVE, STRENGTHS, MISSING),
                    IntStream.rangeClosed(1, PRACTICES)
                            .boxed()
                            .flatMap(at -> Stream.of(PRACTICE + at, PRACTICE + at + TEXT)))
            .toList();

    private DraftCells() {}

    /** Of an indicator. */
    static String of(String column, String indicator) {
        return column + "-" + indicator;
    }

    /** By the cell's name, in the order of the page; an empty text where there is nothing. */
    static Map<String, String> texts(Outcome outcome, Draft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Indicator each : outcome.indicators()) {
            String code = each.code();
            Judgement judged = draft.judgements().get(code);
            texts.put(of(JUDGEMENT, code), judged == null ? "" : judged.title());
            texts.put(of(WHY, code), draft.rationales().getOrDefault(code, ""));
        }
        Rating rating = draft.rating();
        texts.put(LEVEL, rating == null ? "" : rating.title());
        texts.put(REASON, draft.overrideReason());
        texts.put(NARRATIVE, draft.narrative());
        texts.put(STRENGTHS, draft.strengths());
        texts.put(MISSING, draft.gaps());
        for (int at = 1; at <= PRACTICES; at++) {
            Nomination named = practice(draft, at);
            texts.put(PRACTICE + at, named.title());
            texts.put(PRACTICE + at + TEXT, named.description());
        }
        // blanks at the ends of a text are no part of it
        texts.replaceAll((cell, text) -> SheetsToFill.plain(text).strip());
        return texts;
    }

    /** In the order of the page. */
    static Set<String> names(Outcome outcome) {
        return texts(outcome, BLANK).keySet();
    }

    private static Nomination practice(Draft draft, int at) {
        return at <= draft.nominations().size() ? draft.nominations().get(at - 1) : Nomination.NONE;
    }

    /** As the page of the outcome calls it. */
    static String title(String cell) {
        return switch (cell) {
            case LEVEL -> "Level";
            case REASON -> "Reason for the level";
            case NARRATIVE -> "Narrative";
            case STRENGTHS -> "Strengths";
            case MISSING -> "What is still missing";
            default -> titleOfMany(cell);
        };
    }

    private static String titleOfMany(String cell) {
        if (cell.startsWith(PRACTICE)) {
            String number = cell.substring(PRACTICE.length()).replace(TEXT, "");
            return "Good practice " + number + (cell.endsWith(TEXT) ? ": what was done" : ": title");
        }
        String indicator = cell.substring(cell.indexOf('-') + 1);
        return cell.startsWith(WHY) ? "Why " + indicator + " is judged so" : "Judgement of " + indicator;
    }

    /** What may be chosen in a cell; nothing where it takes any text. */
    static List<String> choices(Edition edition, Outcome outcome, String cell) {
        if (cell.equals(LEVEL)) {
            return ratings(edition, outcome).map(Rating::title).toList();
        }
        return cell.startsWith(JUDGEMENT)
                ? Arrays.stream(Judgement.values()).map(Judgement::title).toList()
                : List.of();
    }

    private static Stream<Rating> ratings(Edition edition, Outcome outcome) {
        return outcome.levels().stream()
                .map(Level::number)
                .flatMap(number -> Stream.concat(
                        Stream.of(new Rating(number, null)),
                        Arrays.stream(SubLevel.values()).map(each -> new Rating(number, each))))
                .filter(edition::accepts);
    }

    /** Whether a cell holds what can be chosen there. */
    static boolean isOffered(Edition edition, Outcome outcome, String cell, String text) {
        List<String> choices = choices(edition, outcome, cell);
        return text.isEmpty() || choices.isEmpty() || choices.stream().anyMatch(text::equalsIgnoreCase);
    }

    /**
     * A draft in which some cells say something else; of the others not a letter changes.
     *
     * @param changed texts by cell, each as it is offered where something is chosen
     */
    static Draft with(Edition edition, Outcome outcome, Draft kept, Map<String, String> changed) {
        Map<String, Judgement> judgements = new HashMap<>(kept.judgements());
        Map<String, String> rationales = new HashMap<>(kept.rationales());
        for (Indicator each : outcome.indicators()) {
            put(judgements, each.code(), changed.get(of(JUDGEMENT, each.code())), DraftCells::judgement);
            put(rationales, each.code(), changed.get(of(WHY, each.code())), Optional::of);
        }
        return new Draft(
                changed.containsKey(LEVEL) ? rating(edition, outcome, changed.getOrDefault(LEVEL, "")) : kept.rating(),
                judgements,
                rationales,
                changed.getOrDefault(REASON, kept.overrideReason()),
                changed.getOrDefault(NARRATIVE, kept.narrative()),
                changed.getOrDefault(STRENGTHS, kept.strengths()),
                changed.getOrDefault(MISSING, kept.gaps()),
                practices(kept, changed));
    }

    private static <T> void put(
            Map<String, T> kept, String indicator, @Nullable String changed, Function<String, Optional<T>> understood) {
        if (changed != null && changed.isEmpty()) {
            kept.remove(indicator);
        } else if (changed != null) {
            understood.apply(changed).ifPresent(value -> kept.put(indicator, value));
        }
    }

    private static Optional<Judgement> judgement(String text) {
        return Arrays.stream(Judgement.values())
                .filter(each -> each.title().equalsIgnoreCase(text))
                .findFirst();
    }

    private static @Nullable Rating rating(Edition edition, Outcome outcome, String text) {
        return ratings(edition, outcome)
                .filter(each -> each.title().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    /** Whether it may be shared is said on the page alone. */
    private static List<Nomination> practices(Draft kept, Map<String, String> changed) {
        if (changed.keySet().stream().noneMatch(cell -> cell.startsWith(PRACTICE))) {
            return kept.nominations();
        }
        List<Nomination> practices = new ArrayList<>();
        for (int at = 1; at <= PRACTICES; at++) {
            Nomination was = practice(kept, at);
            practices.add(new Nomination(
                    changed.getOrDefault(PRACTICE + at, was.title()),
                    changed.getOrDefault(PRACTICE + at + TEXT, was.description()),
                    was.shareable()));
        }
        practices.removeIf(each -> each.title().isEmpty() && each.description().isEmpty());
        return practices;
    }
}
