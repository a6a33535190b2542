package org.qualityoutcomes.improvement.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each quarter the owner says in two minutes how far an action is. */
@Component
@Transactional
public class UpdateAction {

    private final Actions actions;
    private final SteerAction steer;
    private final QuarterPolicy quarters;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because an update reports, measures and may move the day at once
    UpdateAction(
            Actions actions,
            SteerAction steer,
            QuarterPolicy quarters,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.steer = steer;
        this.quarters = quarters;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws org.qualityoutcomes.worklist.Refusal for the fields of the form; nothing is kept then */
    public void update(UUID id, QuarterlyUpdate typed) {
        ImprovementAction action = actions.get(id);
        QuarterlyUpdate.Read update = typed.read();
        Progress progress = new Progress(today(), update.percent(), update.note());
        action.report(progress, user.require(), clock.instant(), today());
        BigDecimal figure = update.achieved();
        if (figure != null) {
            action.achieve(figure);
        }
        actions.save(action);
        events.publishEvent(ImprovementDeed.of(
                action.plan(),
                "Quarterly update of action " + action.name() + ".",
                ImprovementDeed.OWNER,
                progress.title()));
        LocalDate day = update.due();
        if (day != null && !day.equals(action.due())) {
            steer.move(action, day, new Why(typed.reason(), user.require(), clock.instant()), ImprovementDeed.OWNER);
        }
    }

    /** The day on which the owner is asked next. */
    @Transactional(readOnly = true)
    public LocalDate next(UUID id) {
        LocalDate agreedOn = actions.get(id).agreedOn();
        return quarters.next(agreedOn == null ? today() : agreedOn, today());
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
