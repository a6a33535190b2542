package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Set;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/** Everybody in the group of validators, with nothing known of them but their name. */
@Component
class ListedValidators implements ValidatorRegister {

    private static final int CAPACITY = 8;

    private final People people;

    ListedValidators(People people) {
        this.people = people;
    }

    @Override
    public List<ValidatorFacts> all() {
        return people.inGroup(Groups.VALIDATOR).stream()
                .map(person -> new ValidatorFacts(
                        person.username(), person.name(), Set.of(), CAPACITY, true, null, List.of(), List.of()))
                .toList();
    }
}
