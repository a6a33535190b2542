package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import org.qualityoutcomes.assurance.TrainingEnds;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WatchTraining(Validators validators, AdmitValidators admit, ApplicationEventPublisher events, Clock clock) {
        this.validators = validators;
        this.admit = admit;
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
        for (Validator each :
                validators.findByAdmittedAtNotNullAndTrainedUntilLessThanEqual(today.plusDays(DAYS_BEFORE))) {
            LocalDate until = each.trainedUntil();
            if (until != null) {
                events.publishEvent(new TrainingEnds(each.username(), until, until.isBefore(today)));
            }
            if (each.stage() == Stage.ADMITTED) {
                admit.renew(each.id());
            }
        }
    }
}
