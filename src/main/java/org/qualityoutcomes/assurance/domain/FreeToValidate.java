package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.assurance.domain.AssignValidators.Candidate;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;

/** Who may be given a case: admitted as a validator, and tied to the organisation by nothing that rules it out. */
@Component
class FreeToValidate {

    private final ValidatorRegister register;
    private final ConflictLedger conflicts;

    FreeToValidate(ValidatorRegister register, ConflictLedger conflicts) {
        this.register = register;
        this.conflicts = conflicts;
    }

    /** All validators, each with what rules them out and what only speaks against them. */
    List<Candidate> candidates(Validation validation) {
        String ods = validation.organisation();
        List<ValidatorFacts> validators = register.all(validation.edition());
        ConflictLedger.Table known = conflicts.table(
                validators.stream().map(ValidatorFacts::username).toList(), List.of(ods));
        return validators.stream()
                .map(facts -> candidate(facts, known.between(facts.username(), ods)))
                .toList();
    }

    private static Candidate candidate(ValidatorFacts facts, List<Conflict> known) {
        return new Candidate(
                facts.username(),
                facts.name(),
                Stream.concat(Stream.ofNullable(facts.obstacle()), sentences(known, true))
                        .toList(),
                sentences(known, false).toList());
    }

    private static Stream<String> sentences(List<Conflict> known, boolean hard) {
        return known.stream().filter(conflict -> conflict.hard() == hard).map(Conflict::sentence);
    }

    boolean isFree(String username, Validation validation) {
        return register.all(validation.edition()).stream()
                        .anyMatch(facts -> facts.username().equals(username) && facts.isAssignable())
                && conflicts.barring(username, validation.organisation()).isEmpty();
    }

    /** @param field beside which the refusal is shown, or null for none */
    void mustBeFree(@Nullable String field, String username, Validation validation) {
        ValidatorFacts facts = register.all(validation.edition()).stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(List.of(new Problem(field, "Choose somebody from the group of validators."))));
        List<Problem> problems = Stream.concat(
                        Stream.ofNullable(facts.obstacle()),
                        conflicts.barring(username, validation.organisation()).stream()
                                .map(Conflict::sentence))
                .map(reason -> new Problem(field, facts.name() + ": " + reason))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
