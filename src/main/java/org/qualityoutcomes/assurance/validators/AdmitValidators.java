package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.qualityoutcomes.assurance.AdmissionDecided;
import org.qualityoutcomes.assurance.AdmissionDecided.Decision;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.organisation.GroupJoined;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way from an application to the first case: approved, trained, calibrated, admitted. */
@Component
@Transactional
public class AdmitValidators {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Validators validators;
    private final CalibrationRounds rounds;
    private final AdmissionPolicy policy;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because an admission is decided, written down and ends in the group
    AdmitValidators(
            Validators validators,
            CalibrationRounds rounds,
            AdmissionPolicy policy,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validators = validators;
        this.rounds = rounds;
        this.policy = policy;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** By the administrator's list somebody holds the role from now on; what they lack begins by itself. */
    @EventListener
    void on(GroupJoined joined) {
        boolean known = validators.findByUsername(joined.username()).isPresent();
        if (joined.group().equals(Groups.VALIDATOR) && !known) {
            begin(joined.username());
        }
    }

    /** Somebody has held the role since before the register: their admission begins with the training. */
    public UUID appoint(String username) {
        if (!people.groupsOf(username).contains(Groups.VALIDATOR)) {
            throw new NotFound();
        }
        if (validators.findByUsername(username).isPresent()) {
            throw new Refusal("This person is in the register already.");
        }
        return begin(username);
    }

    private UUID begin(String username) {
        Validator validator = validators.save(Validator.appointed(username, clock.instant()));
        events.publishEvent(
                ValidatorDeed.byRule(validator.id(), "Came into the register as a member of the group of validators."));
        events.publishEvent(new AdmissionBegun(validator.id(), username, false));
        return validator.id();
    }

    /** Trained and calibrated once more. */
    public void renew(UUID id) {
        Validator validator = get(id);
        validator.renew();
        validators.save(validator);
        tell(validator, "The renewal of the admission began.");
        events.publishEvent(new AdmissionBegun(id, validator.username(), false));
    }

    /** @return whether this person goes on to the training */
    public boolean decide(UUID id, boolean approves, String reason) {
        Validator validator = get(id);
        if (!approves && reason.isBlank()) {
            throw Refusal.of("reason", "Say why, so that the applicant can understand it.");
        }
        if (approves) {
            validator.approve();
        } else {
            validator.refuse(reason.strip());
        }
        validators.save(validator);
        events.publishEvent(new ValidatorDeed(
                id,
                approves ? "The applicant was approved." : "The applicant was not approved.",
                ValidatorDeed.NATIONAL,
                null,
                reason.isBlank() ? null : reason.strip()));
        told(validator, approves ? Decision.APPROVED : Decision.REFUSED);
        return approves;
    }

    /** @param typed the last day on which the training counts */
    public void recordTraining(UUID id, String typed) {
        LocalDate until = EnteredDay.of(typed)
                .orElseThrow(
                        () -> Refusal.of("validUntil", "Write the day as day, month and year, for example 30/3/2029."));
        if (!until.isAfter(LocalDate.ofInstant(clock.instant(), KeepProfile.LONDON))) {
            throw Refusal.of("validUntil", "Choose a day that is still to come.");
        }
        Validator validator = get(id);
        validator.train(until);
        validators.save(validator);
        events.publishEvent(new ValidatorDeed(
                id, "Training was recorded.", ValidatorDeed.NATIONAL, "Valid until " + DAY.format(until), null));
    }

    @Transactional(readOnly = true)
    public boolean needsCalibration(UUID id) {
        return policy.bar().isAheadOf(get(id));
    }

    @Transactional(readOnly = true)
    public String username(UUID id) {
        return get(id).username();
    }

    /** After a round that missed the bar. */
    public void talkOver(UUID id, String about) {
        Validator validator = get(id);
        validator.talk();
        CalibrationRound last =
                rounds.findFirstByValidatorIdOrderByNumberDesc(id).orElseThrow(NotFound::new);
        last.talkedOver(about.strip());
        rounds.save(last);
        validators.save(validator);
        tell(validator, "The judgements of the benchmark cases were talked over.");
    }

    /** The end of the way: from now on this person is one of the validators. */
    public void admit(UUID id) {
        Validator validator = get(id);
        validator.admit(clock.instant());
        validators.save(validator);
        people.join(validator.username(), Groups.VALIDATOR);
        events.publishEvent(ValidatorDeed.byRule(id, "Admitted: cases may be given to this validator."));
        told(validator, Decision.ADMITTED);
    }

    private void tell(Validator validator, String what) {
        events.publishEvent(ValidatorDeed.by(ValidatorDeed.NATIONAL, validator.id(), what));
    }

    private void told(Validator validator, Decision decision) {
        events.publishEvent(new AdmissionDecided(validator.id(), validator.username(), decision, clock.instant()));
    }

    private Validator get(UUID id) {
        return validators.findById(id).orElseThrow(NotFound::new);
    }
}
