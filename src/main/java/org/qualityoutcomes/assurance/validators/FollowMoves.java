package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.PersonMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A validator who moves keeps the record: training, calibration, capacity and how alike they judged. Only the history of
 * employers grows, and conflicts with the old and the new one follow from it.
 */
@Component
@Transactional
class FollowMoves {

    private final Validators validators;
    private final ApplicationEventPublisher events;

    FollowMoves(Validators validators, ApplicationEventPublisher events) {
        this.validators = validators;
        this.events = events;
    }

    @EventListener
    void on(PersonMoved moved) {
        validators.findByUsername(moved.username()).ifPresent(validator -> {
            validator.say(moved(validator.profile(), moved));
            validators.save(validator);
            events.publishEvent(ValidatorDeed.byRule(
                    validator.id(), "The validator moved from " + moved.from().name() + "; the record goes along."));
        });
    }

    private static Profile moved(Profile before, PersonMoved moved) {
        return new Profile(
                before.experienced(),
                before.experience(),
                before.capacity(),
                before.regions(),
                history(before.history(), moved.from(), moved.to(), moved.on()),
                before.absences());
    }

    /** Of whom nobody knows since when they worked there, it is known that they did until the day before. */
    private static List<Employment> history(
            List<Employment> before, Organisation from, @Nullable Organisation to, LocalDate on) {
        LocalDate last = on.minusDays(1);
        List<Employment> history = new ArrayList<>();
        boolean named = false;
        for (Employment job : before) {
            boolean left = from.ods().equals(job.ods())
                    && (job.until() == null || job.until().isAfter(last));
            named |= from.ods().equals(job.ods());
            history.add(left ? until(job, last) : job);
        }
        if (!named) {
            history.add(new Employment(from.ods(), from.name(), last, last));
        }
        if (to != null) {
            history.add(new Employment(to.ods(), to.name(), on, null));
        }
        return history;
    }

    private static Employment until(Employment job, LocalDate last) {
        return new Employment(job.ods(), job.employer(), job.from().isAfter(last) ? last : job.from(), last);
    }
}
