package org.qualityoutcomes.assurance.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A panel's meeting from the moment it is convened: prepared, its cases called where there is a quorum, closed. */
@Component
@Transactional
public class HoldMeeting {

    private static final int LONGEST_REASON = 500;

    private final Meetings meetings;
    private final Panels panels;
    private final Reviews reviews;
    private final People people;
    private final KeptMinutes minutes;
    private final KeptApart apart;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // nine, because a meeting is a matter of people, cases and papers at once
    HoldMeeting(
            Meetings meetings,
            Panels panels,
            Reviews reviews,
            People people,
            KeptMinutes minutes,
            KeptApart apart,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.panels = panels;
        this.reviews = reviews;
        this.people = people;
        this.minutes = minutes;
        this.apart = apart;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting in a list. */
    public record Entry(UUID id, String reference, LocalDate date, String chair, String state) {}

    /** Somebody who may attend. */
    public record Attendant(String username, String name, boolean attending) {}

    /** Somebody of the panel who takes no part in a case; {@code why} says of which kind it is and no more. */
    public record Away(String name, String why) {}

    /**
     * A case on the agenda.
     *
     * @param quorate by those recorded as attending
     * @param away who of those takes no part
     * @param deferral why it is left for another meeting; null where it is not
     * @param open whether the asking person may read it
     * @param called whether it is being decided
     */
    public record Agenda(
            UUID reviewId,
            String reference,
            String organisation,
            @Nullable String startsAt,
            boolean quorate,
            List<Away> away,
            @Nullable String moderator,
            boolean decided,
            @Nullable String deferral,
            boolean open,
            boolean called) {}

    /** A meeting with its agenda; nothing of what was judged. */
    public record Sheet(
            UUID id,
            String reference,
            LocalDate date,
            String chair,
            String state,
            boolean member,
            boolean chairing,
            boolean closed,
            List<Attendant> attendants,
            List<Agenda> cases) {

        /** Cases that are being decided and that the asking person knows. */
        public List<Agenda> inSession() {
            return cases.stream().filter(each -> each.called() && each.open()).toList();
        }
    }

    @Transactional(readOnly = true)
    public List<Entry> all() {
        List<Meeting> all = meetings.findAllByOrderByHeldOnDescReferenceDesc();
        Map<String, String> names =
                people.namesOf(all.stream().map(Meeting::chair).toList());
        return all.stream()
                .map(each -> new Entry(
                        each.id(),
                        each.reference(),
                        each.heldOn(),
                        names.getOrDefault(each.chair(), each.chair()),
                        each.state().title()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Sheet show(UUID id) {
        Meeting meeting = get(id);
        String asking = user.require();
        boolean member = meeting.isMember(asking);
        if (!member && !user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
        return new Sheet(
                id,
                meeting.reference(),
                meeting.heldOn(),
                people.nameOf(meeting.chair()),
                meeting.state().title(),
                member,
                meeting.chair().equals(asking),
                meeting.isClosed(),
                attendants(meeting),
                agenda(meeting, member ? asking : null));
    }

    private List<Attendant> attendants(Meeting meeting) {
        return people.inGroup(Groups.MODERATOR).stream()
                .map(person -> new Attendant(
                        person.username(), person.name(), meeting.attending().contains(person.username())))
                .toList();
    }

    private List<Agenda> agenda(Meeting meeting, @Nullable String member) {
        Panel panel = panels.of(meeting);
        Map<UUID, Review> cases =
                reviews
                        .all(meeting.cases().stream()
                                .map(each -> new ReviewId(each.reviewId()))
                                .toList())
                        .stream()
                        .collect(toMap(each -> each.id().value(), identity()));
        Set<String> usernames = new HashSet<>();
        meeting.members().forEach(each -> usernames.add(each.username()));
        Map<String, String> names = people.namesOf(usernames);
        return meeting.cases().stream()
                // the chair has to know that there is a case which others decide
                .filter(each -> member != null
                        || !apart.isKept(Objects.requireNonNull(cases.get(each.reviewId()))
                                .organisation()
                                .ods()))
                .map(each ->
                        agenda(meeting, panel, Objects.requireNonNull(cases.get(each.reviewId())), names, each, member))
                .toList();
    }

    private static Agenda agenda(
            Meeting meeting,
            Panel panel,
            Review review,
            Map<String, String> names,
            MeetingCase each,
            @Nullable String member) {
        String keeper = each.moderator();
        List<Away> away = meeting.attending().stream()
                .flatMap(username -> panel
                        .withdrawal(username, each)
                        .map(why -> new Away(names.getOrDefault(username, username), why.title()))
                        .stream())
                .toList();
        return new Agenda(
                each.reviewId(),
                review.reference(),
                review.organisation().name(),
                each.startsAt(),
                panel.isQuorate(each),
                away,
                keeper == null ? null : names.getOrDefault(keeper, keeper),
                each.isDecided(),
                each.deferral(),
                member != null && panel.isFree(member, each),
                keeper != null && !each.isOver());
    }

    /**
     * A case as it was sent for the agenda.
     *
     * @param startsAt null where no time is set
     */
    public record Item(UUID review, @Nullable LocalTime startsAt) {}

    /** The chair records who came, and which cases are called in which order. */
    public void record(UUID id, Collection<String> present, List<Item> agenda) {
        Meeting meeting = chaired(id);
        List<String> moderators =
                people.inGroup(Groups.MODERATOR).stream().map(Person::username).toList();
        if (!moderators.containsAll(present)) {
            throw Refusal.of("attending", "Only members of the group of moderators can attend.");
        }
        List<UUID> before = meeting.cases().stream().map(MeetingCase::reviewId).toList();
        meeting.attend(present);
        meeting.arrange(agenda.stream()
                .map(each -> new Meeting.Item(each.review(), each.startsAt()))
                .toList());
        meetings.save(meeting);
        List<UUID> after = meeting.cases().stream().map(MeetingCase::reviewId).toList();
        before.stream()
                .filter(each -> !after.contains(each))
                .forEach(each -> events.publishEvent(AssuranceDeed.of(
                        each, "Case taken off the agenda of " + meeting.reference() + ".", AssuranceDeed.CHAIR)));
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

    /** Calls the cases that have a quorum and leaves the others for another meeting. @return whether there is one */
    public boolean quorate(UUID id) {
        Meeting meeting = get(id);
        boolean called = meeting.call(panels.of(meeting), clock.instant());
        meetings.save(meeting);
        long left = meeting.cases().stream().filter(MeetingCase::isDeferred).count();
        events.publishEvent(AssuranceDeed.of(
                id,
                called ? "Cases called." : "No case called.",
                AssuranceDeed.RULE,
                (meeting.cases().size() - left) + " with a quorum, " + left + " left for another meeting"));
        return called;
    }

    /** A member has a conflict with a case, or the chair records it for one: they take no part from now on. */
    public void withdraw(UUID id, UUID reviewId, String member) {
        Meeting meeting = get(id);
        boolean mayRecord = user.require().equals(member) || user.require().equals(meeting.chair());
        if (!meeting.attending().contains(member) || !mayRecord) {
            throw new NotFound();
        }
        MeetingCase from = meeting.caseOf(reviewId);
        String before = from.moderator();
        meeting.withdraw(member, from, panels.of(meeting), clock.instant());
        meetings.save(meeting);
        events.publishEvent(
                AssuranceDeed.of(reviewId, "A member of the panel withdrew from the case.", AssuranceDeed.MODERATOR));
        tellProcess(meeting, from, before);
    }

    /** The chair leaves a case that was called for another meeting. */
    public void defer(UUID id, UUID reviewId, String reason) {
        Meeting meeting = chaired(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.of("deferral", "Say why the case is left for another meeting, in 500 characters at most.");
        }
        MeetingCase left = meeting.caseOf(reviewId);
        String before = left.moderator();
        meeting.defer(left, reason.strip());
        meetings.save(meeting);
        tellProcess(meeting, left, before);
    }

    private void tellProcess(Meeting meeting, MeetingCase each, @Nullable String before) {
        String now = each.moderator();
        if (now == null) {
            events.publishEvent(AssuranceDeed.of(
                    each.reviewId(), "Case left for another meeting.", AssuranceDeed.CHAIR, each.deferral()));
            events.publishEvent(new CaseDeferred(meeting.id(), each.reviewId()));
        } else if (!now.equals(before)) {
            events.publishEvent(new CasePassedOn(meeting.id(), each.reviewId(), now));
        }
    }

    @Transactional(readOnly = true)
    public String chair(UUID id) {
        return get(id).chair();
    }

    /** Ids of the reviews whose cases are called. */
    @Transactional(readOnly = true)
    public List<String> cases(UUID id) {
        return get(id).cases().stream()
                .filter(each -> !each.isOver())
                .map(each -> each.reviewId().toString())
                .toList();
    }

    /** Completes the task: the minutes are approved as they stand and kept. */
    public void close(UUID id) {
        Meeting meeting = get(id);
        meeting.close();
        meetings.save(meeting);
        String hash = minutes.approve(meeting, user.username().orElse(meeting.chair()));
        events.publishEvent(AssuranceDeed.of(
                id, "Meeting closed and its minutes approved.", AssuranceDeed.CHAIR, "SHA-256 " + hash));
    }

    private Meeting chaired(UUID id) {
        Meeting meeting = get(id);
        if (!meeting.chair().equals(user.require())) {
            throw new NotFound();
        }
        return meeting;
    }

    private Meeting get(UUID id) {
        return meetings.findById(id).orElseThrow(NotFound::new);
    }
}
