package org.qualityoutcomes.review.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Step;

/** The people of some steps by name, read at once. */
final class StepPeople {

    private final Map<String, String> names;

    private StepPeople(Map<String, String> names) {
        this.names = names;
    }

    static StepPeople holding(Collection<Step> steps, People people) {
        return named(steps, Step::assignee, people);
    }

    static StepPeople ending(Collection<Step> steps, People people) {
        return named(steps, Step::endedBy, people);
    }

    static StepPeople of(Collection<Step> steps, People people) {
        return new StepPeople(people.namesOf(steps.stream()
                .flatMap(step -> Stream.of(step.assignee(), step.endedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    private static StepPeople named(Collection<Step> steps, Function<Step, @Nullable String> person, People people) {
        return new StepPeople(people.namesOf(
                steps.stream().map(person).filter(Objects::nonNull).distinct().toList()));
    }

    /** The person who has it, else the party that it waits for. */
    String holder(Step step) {
        return step.assignee() == null ? step.party().title() : name(step.assignee());
    }

    /** The person who did it; nobody did what the process withdrew. */
    String doer(Step step) {
        return step.endedBy() == null ? "withdrawn" : name(step.endedBy());
    }

    private String name(String username) {
        return names.getOrDefault(username, username);
    }
}
