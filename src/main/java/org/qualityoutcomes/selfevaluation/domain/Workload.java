package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person of the team has on their hands.
 *
 * @param name the person's
 * @param owns codes of the outcomes that they work on
 * @param checks codes of the outcomes that they check
 * @param open how many of all these wait for them now
 * @param next the earliest day on which one of those is due
 */
public record Workload(String name, List<String> owns, List<String> checks, int open, @Nullable LocalDate next) {

    /** By name; only those who have something to do with it. */
    static List<Workload> of(List<OutcomeWork> outcomes, Map<String, String> names, PlannedDates dates) {
        Map<String, String> people = new TreeMap<>();
        outcomes.stream()
                .flatMap(work -> Stream.of(work.owner(), work.checker()))
                .filter(Objects::nonNull)
                .forEach(person -> people.put(names.getOrDefault(person, person) + " " + person, person));
        List<Workload> loads = new ArrayList<>();
        people.values().forEach(person -> loads.add(of(person, outcomes, names, dates)));
        return loads;
    }

    private static Workload of(
            String person, List<OutcomeWork> outcomes, Map<String, String> names, PlannedDates dates) {
        List<OutcomeWork> open =
                outcomes.stream().filter(work -> person.equals(work.waitsFor())).toList();
        return new Workload(
                names.getOrDefault(person, person),
                codes(outcomes, OutcomeWork::owner, person),
                codes(outcomes, OutcomeWork::checker, person),
                open.size(),
                open.stream()
                        .flatMap(work ->
                                Optional.ofNullable(work.due()).map(due -> dates.day(work.state(), due)).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<String> codes(
            List<OutcomeWork> outcomes, Function<OutcomeWork, @Nullable String> role, String person) {
        return outcomes.stream()
                .filter(work -> person.equals(role.apply(work)))
                .map(OutcomeWork::outcome)
                .toList();
    }
}
