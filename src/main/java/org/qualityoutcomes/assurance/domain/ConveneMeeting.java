package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.PanelInvited;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team or a moderator calls a panel together for cases that wait for it. */
@Component
@Transactional
public class ConveneMeeting {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Meetings meetings;
    private final WaitingCases waiting;
    private final Cycles cycles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a meeting brings a cycle, its cases and people together
    ConveneMeeting(
            Meetings meetings,
            WaitingCases waiting,
            Cycles cycles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.waiting = waiting;
        this.cycles = cycles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A case that waits for a panel and is on no open meeting's agenda.
     *
     * @param reasons why it waits, each said once
     */
    public record WaitingCase(
            UUID reviewId, String reference, String organisation, CycleId cycle, List<String> reasons) {}

    /** What there is to choose from. */
    public record Choices(List<Cycle> cycles, List<Person> moderators, List<WaitingCase> waiting) {}

    @Transactional(readOnly = true)
    public Choices choices() {
        return new Choices(cycles.withLevels(), people.inGroup(Groups.MODERATOR), waiting.all());
    }

    /** @param members without or with the chair, who is a member in any case */
    public UUID convene(
            CycleId cycleId, LocalDate date, String chair, Collection<String> members, Collection<UUID> reviewIds) {
        if (date.isBefore(LocalDate.ofInstant(clock.instant(), LONDON))) {
            throw Refusal.of("date", "Choose a day that is not over yet.");
        }
        Cycle cycle = cycles.get(cycleId);
        Set<String> moderators =
                people.inGroup(Groups.MODERATOR).stream().map(Person::username).collect(Collectors.toSet());
        Set<String> panel = new HashSet<>(members);
        panel.add(chair);
        if (!moderators.containsAll(panel)) {
            throw Refusal.of("members", "Choose the chair and the members from the group of moderators.");
        }
        Set<UUID> open = waiting.all().stream()
                .filter(each -> each.cycle().equals(cycleId))
                .map(WaitingCase::reviewId)
                .collect(Collectors.toSet());
        if (!open.containsAll(reviewIds)) {
            throw Refusal.of("cases", "Choose only cases of this cycle that wait for moderation.");
        }
        Meeting meeting = meetings.save(new Meeting(
                cycle,
                meetings.countByCycleId(cycleId.value()) + 1,
                date,
                chair,
                panel.stream().sorted().toList(),
                reviewIds));
        events.publishEvent(AssuranceDeed.of(
                meeting.id(), "Moderation meeting " + meeting.reference() + " convened.", AssuranceDeed.NATIONAL));
        events.publishEvent(new PanelInvited(
                meeting.id(), meeting.reference(), date, panel.stream().sorted().toList()));
        cycles.convene(cycleId, meeting.id(), meeting.reference());
        return meeting.id();
    }
}
