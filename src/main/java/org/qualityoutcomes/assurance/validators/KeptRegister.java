package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody in the group of validators with their profile; who has none is listed, and cannot be given a case. */
@Component
class KeptRegister implements ValidatorRegister {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final People people;
    private final Validators validators;
    private final AdmissionPolicy policy;
    private final Clock clock;

    KeptRegister(People people, Validators validators, AdmissionPolicy policy, Clock clock) {
        this.people = people;
        this.validators = validators;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ValidatorFacts> all(String edition) {
        Map<String, Validator> known =
                validators.findAll().stream().collect(Collectors.toMap(Validator::username, Function.identity()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        AdmissionPolicy.Bar bar = policy.bar(edition);
        return people.inGroup(Groups.VALIDATOR).stream()
                .map(person -> facts(person, known.get(person.username()), today, bar))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<ValidatorFacts.Employment>> histories() {
        return validators.worked().stream()
                .collect(Collectors.groupingBy(
                        Validators.Worked::username,
                        Collectors.mapping(worked -> worked.work().fact(), Collectors.toList())));
    }

    private ValidatorFacts facts(
            Person person, @Nullable Validator validator, LocalDate today, AdmissionPolicy.Bar bar) {
        Profile said =
                validator == null ? new Profile(false, "", 0, Set.of(), List.of(), List.of()) : validator.profile();
        return new ValidatorFacts(
                person.username(),
                person.name(),
                said.regions(),
                said.capacity(),
                said.experienced(),
                validator == null ? AdmissionPolicy.NOT_IN_REGISTER : policy.obstacle(validator, today, bar),
                said.history(),
                said.absences());
    }
}
