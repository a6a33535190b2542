package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.TrainingEnds;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sixty days before a training ends its validator is told, and the renewal begins. */
@Component
class WatchTraining {

    private static final int DAYS_BEFORE = 60;

    private final Validators validators;
    private final AdmitValidators admit;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WatchTraining(
            Validators validators,
            AdmitValidators admit,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validators = validators;
        this.admit = admit;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The mail is written once for each day of ending, however often this looks. */
    @Scheduled(
            initialDelayString = "${qualityoutcomes.validators.watch-every:PT1H}",
            fixedDelayString = "${qualityoutcomes.validators.watch-every:PT1H}")
    @Transactional
    public void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KeepProfile.LONDON);
        Set<String> still =
                people.inGroup(Groups.VALIDATOR).stream().map(Person::username).collect(Collectors.toSet());
        for (Validator each :
                validators.findByAdmittedAtNotNullAndTrainedUntilLessThanEqual(today.plusDays(DAYS_BEFORE))) {
            LocalDate until = each.trainedUntil();
            // who has left the role is asked for nothing any more
            if (!still.contains(each.username())) {
                continue;
            }
            if (until != null) {
                events.publishEvent(new TrainingEnds(each.username(), until, until.isBefore(today)));
            }
            if (each.stage() == Stage.ADMITTED) {
                admit.renew(each.id());
            }
        }
    }
}
