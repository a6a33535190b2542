package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A panel's meeting from the moment it is convened: prepared, quorate or not, closed. */
@Component
@Transactional
public class HoldMeeting {

    private final Meetings meetings;
    private final Validations validations;
    private final Quorum quorum;
    private final CaseModerator moderator;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // seven, because the quorum is a matter of people, cases and policies at once
    HoldMeeting(
            Meetings meetings,
            Validations validations,
            Quorum quorum,
            CaseModerator moderator,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.validations = validations;
        this.quorum = quorum;
        this.moderator = moderator;
        this.people = people;
        this.user = user;
        this.events = events;
    }

    /** A meeting in a list. */
    public record Entry(UUID id, String reference, LocalDate date, String chair, String state) {}

    /** Somebody who may attend. */
    public record Attendant(String username, String name, boolean attending) {}

    /** A case on the agenda. {@code quorate} is by those recorded as attending. */
    public record Agenda(
            UUID reviewId,
            String reference,
            String organisation,
            boolean quorate,
            @Nullable String moderator,
            boolean decided) {}

    /** A meeting with its agenda; nothing of what was judged. */
    public record Sheet(
            UUID id,
            String reference,
            LocalDate date,
            String chair,
            String state,
            List<Attendant> attendants,
            List<Agenda> cases) {}

    @Transactional(readOnly = true)
    public List<Entry> all() {
        return meetings.findAllByOrderByHeldOnDescReferenceDesc().stream()
                .map(each -> new Entry(
                        each.id(),
                        each.reference(),
                        each.heldOn(),
                        people.nameOf(each.chair()),
                        each.state().title()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Sheet show(UUID id) {
        Meeting meeting = get(id);
        boolean member =
                meeting.members().stream().anyMatch(each -> each.username().equals(user.require()));
        if (!member && !user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
        return new Sheet(
                id,
                meeting.reference(),
                meeting.heldOn(),
                people.nameOf(meeting.chair()),
                meeting.state().title(),
                attendants(meeting),
                meeting.cases().stream().map(each -> agenda(meeting, each)).toList());
    }

    private List<Attendant> attendants(Meeting meeting) {
        return people.inGroup(Groups.MODERATOR).stream()
                .map(person -> new Attendant(
                        person.username(), person.name(), meeting.attending().contains(person.username())))
                .toList();
    }

    private Agenda agenda(Meeting meeting, MeetingCase each) {
        Validation validation = validation(each.reviewId());
        String keeper = each.moderator();
        return new Agenda(
                each.reviewId(),
                validation.reference(),
                validation.organisation(),
                quorum.reached(meeting, validation),
                keeper == null ? null : people.nameOf(keeper),
                each.isDecided());
    }

    /** The chair records who came and which cases stay on the agenda. */
    public void record(UUID id, Collection<String> present, Collection<UUID> reviews) {
        Meeting meeting = get(id);
        if (!meeting.chair().equals(user.require())) {
            throw new NotFound();
        }
        List<String> moderators =
                people.inGroup(Groups.MODERATOR).stream().map(Person::username).toList();
        if (!moderators.containsAll(present)) {
            throw Refusal.of("attending", "Only members of the group of moderators can attend.");
        }
        meeting.attend(present);
        meeting.keepCases(reviews);
        meetings.save(meeting);
    }

    public void open(UUID id) {
        Meeting meeting = get(id);
        meeting.open();
        meetings.save(meeting);
    }

    /** Completes the task of preparing. */
    public void prepare(UUID id) {
        Meeting meeting = get(id);
        meeting.prepare();
        String present = String.join(
                ", ", meeting.attending().stream().map(people::nameOf).toList());
        events.publishEvent(AssuranceDeed.of(id, "Meeting prepared.", AssuranceDeed.CHAIR, "Attending: " + present));
    }

    /** Calls the cases if the panel has a quorum for each of them. */
    public boolean quorate(UUID id) {
        Meeting meeting = get(id);
        boolean reached =
                meeting.cases().stream().allMatch(each -> quorum.reached(meeting, validation(each.reviewId())));
        if (reached) {
            meeting.cases()
                    .forEach(each -> each.giveTo(
                            moderator.of(meeting, validation(each.reviewId())).orElseThrow()));
            meeting.call();
            meetings.save(meeting);
        }
        events.publishEvent(AssuranceDeed.of(
                id,
                reached ? "Quorum reached for every case." : "No quorum for at least one case.",
                AssuranceDeed.RULE));
        return reached;
    }

    @Transactional(readOnly = true)
    public String chair(UUID id) {
        return get(id).chair();
    }

    /** Ids of the reviews on the agenda. */
    @Transactional(readOnly = true)
    public List<String> cases(UUID id) {
        return get(id).cases().stream().map(each -> each.reviewId().toString()).toList();
    }

    public void close(UUID id) {
        Meeting meeting = get(id);
        meeting.close();
        meetings.save(meeting);
        events.publishEvent(AssuranceDeed.of(id, "Meeting closed.", AssuranceDeed.CHAIR));
    }

    private Validation validation(UUID reviewId) {
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(reviewId)
                .orElseThrow(NotFound::new);
    }

    private Meeting get(UUID id) {
        return meetings.findById(id).orElseThrow(NotFound::new);
    }
}
