package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qualityoutcomes.assurance.FormerValidators;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Validators of the time before the register come into it as they are. */
@Component
@Transactional
class TakeOverValidators implements FormerValidators {

    private final Validators validators;
    private final AdmissionPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeOverValidators(Validators validators, AdmissionPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.validators = validators;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void takeOver(String username, String employer, LocalDate since, LocalDate trainedUntil) {
        if (validators.findByUsername(username).isPresent()) {
            return;
        }
        Profile profile = new Profile(
                true,
                "Has validated before this register was kept.",
                Profile.USUAL_CAPACITY,
                Set.of(),
                List.of(new Employment(null, employer, since, null)),
                List.of());
        Validator validator = validators.save(Validator.takenOver(
                username, profile, trainedUntil, policy.edition().code(), clock.instant()));
        events.publishEvent(ValidatorDeed.byRule(
                validator.id(), "A validator of the time before the register was taken over into it."));
    }
}
