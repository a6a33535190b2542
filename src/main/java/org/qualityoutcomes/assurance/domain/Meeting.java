package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.worklist.Refusal;

/** A panel's meeting: who sits on it, who came, and the cases it decides. */
@Entity
@Table(name = "meeting")
class Meeting {

    private static final String NO_QUORUM = "No quorum: fewer than three members without a conflict were present.";
    private static final String SETTLED = "The case does not wait for a panel any more.";

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID cycleId;

    @Column(nullable = false)
    private int numberInCycle;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private LocalDate heldOn;

    @Column(nullable = false)
    private String chair;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(length = 1_000_000)
    private @Nullable String remarks;

    @ElementCollection
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<MeetingCase> cases = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    /** @param members with the chair */
    Meeting(
            Cycle cycle,
            int numberInCycle,
            LocalDate heldOn,
            String chair,
            Collection<String> members,
            Collection<UUID> reviews) {
        if (!members.contains(chair)) {
            throw Refusal.of("chair", "The chair must be a member of the panel.");
        }
        if (members.stream().distinct().count() < Panel.QUORUM) {
            throw Refusal.of("members", "Choose at least three members, the chair among them.");
        }
        if (reviews.isEmpty()) {
            throw Refusal.of("cases", "Choose at least one case.");
        }
        this.id = UUID.randomUUID();
        this.cycleId = cycle.id().value();
        this.numberInCycle = numberInCycle;
        this.reference = cycle.reference() + "-M" + numberInCycle;
        this.heldOn = heldOn;
        this.chair = chair;
        this.state = State.CONVENED;
        members.stream().distinct().forEach(each -> this.members.add(new Member(each, false)));
        reviews.stream().distinct().forEach(each -> cases.add(new MeetingCase(cases.size(), each)));
    }

    void open() {
        state = State.OPEN;
    }

    /** Writes down who came; those that come without having been asked join the panel. */
    void attend(Collection<String> present) {
        mustBe(State.OPEN);
        List<Member> now = new ArrayList<>();
        members.forEach(each -> now.add(new Member(each.username(), present.contains(each.username()))));
        present.stream()
                .distinct()
                .filter(each ->
                        members.stream().noneMatch(member -> member.username().equals(each)))
                .forEach(each -> now.add(new Member(each, true)));
        members.clear();
        members.addAll(now);
    }

    /** Which cases stay on the agenda, in this order; those that are left out wait for another meeting. */
    void arrange(List<Item> agenda) {
        mustBe(State.OPEN);
        if (cases.stream().noneMatch(each -> item(agenda, each).isPresent())) {
            throw Refusal.of("cases", "Keep at least one case.");
        }
        cases.removeIf(each -> item(agenda, each).isEmpty());
        cases.forEach(each -> item(agenda, each).ifPresent(item -> each.place(agenda.indexOf(item), item.startsAt())));
        cases.sort(Comparator.comparingInt(MeetingCase::position));
    }

    private static Optional<Item> item(List<Item> agenda, MeetingCase each) {
        return agenda.stream()
                .filter(item -> item.review().equals(each.reviewId()))
                .findFirst();
    }

    void prepare() {
        mustBe(State.OPEN);
        if (attending().isEmpty()) {
            throw new Refusal("Record on the page who attends, and save it first.");
        }
    }

    /**
     * Calls the cases that the panel may decide, each with the one who writes its decision down, and leaves the others for
     * another meeting.
     *
     * @return whether there is a case to decide
     */
    boolean call(Panel panel, Instant at) {
        for (MeetingCase each : cases) {
            attending().forEach(username -> panel.withdrawal(username, each)
                    .ifPresent(why -> each.withdraw(username, why, at)));
            settleKeeper(panel, each);
        }
        boolean called = cases.stream().anyMatch(each -> !each.isOver());
        state = called ? State.IN_SESSION : State.OPEN;
        return called;
    }

    /** Somebody takes no part in a case any more: others go on with it, if enough of them are left. */
    void withdraw(String username, MeetingCase from, Panel panel, Instant at) {
        mustBe(State.IN_SESSION);
        if (from.isOver()) {
            throw new Refusal("The panel is through with this case.");
        }
        from.withdraw(username, Withdrawal.DECLARED, at);
        settleKeeper(panel, from);
    }

    /** Whether this person is one of those who decide the case now. */
    boolean isInSession() {
        return state == State.IN_SESSION;
    }

    /** Whether the case is on the agenda and not over yet. */
    boolean isAhead(UUID reviewId) {
        return state != State.CLOSED && !caseOf(reviewId).isOver();
    }

    boolean isDeciding(UUID reviewId, String username) {
        return state == State.IN_SESSION
                && attending().contains(username)
                && cases.stream().anyMatch(each -> each.reviewId().equals(reviewId) && !each.isOver());
    }

    void defer(MeetingCase left, String reason) {
        mustBe(State.IN_SESSION);
        left.defer(reason);
    }

    private static void settleKeeper(Panel panel, MeetingCase each) {
        if (!panel.validation(each).waitsForPanel()) {
            each.defer(SETTLED);
        } else if (panel.isQuorate(each)) {
            each.giveTo(panel.keeper(each).orElseThrow());
        } else {
            each.defer(NO_QUORUM);
        }
    }

    /** What the chair adds to the minutes. */
    void remark(String text) {
        mustNotBe(State.CLOSED);
        remarks = text;
    }

    void close() {
        mustNotBe(State.CLOSED);
        if (cases.stream().anyMatch(each -> !each.isOver())) {
            throw new Refusal("Not every case is decided yet.");
        }
        state = State.CLOSED;
    }

    private void mustNotBe(State over) {
        if (state == over) {
            throw new Refusal("The meeting is over and its minutes are approved: they cannot be changed any more.");
        }
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw new Refusal("The meeting is not at this point: it is " + state.title() + ".");
        }
    }

    List<String> attending() {
        return members.stream().filter(Member::attending).map(Member::username).toList();
    }

    MeetingCase caseOf(UUID reviewId) {
        return cases.stream()
                .filter(each -> each.reviewId().equals(reviewId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String reference() {
        return reference;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String chair() {
        return chair;
    }

    State state() {
        return state;
    }

    boolean isMember(String username) {
        return members.stream().anyMatch(each -> each.username().equals(username));
    }

    String remarks() {
        return remarks == null ? "" : remarks;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<MeetingCase> cases() {
        return List.copyOf(cases);
    }

    enum State {
        CONVENED("convened"),
        OPEN("being prepared"),
        IN_SESSION("in session"),
        CLOSED("closed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * A case on the agenda.
     *
     * @param startsAt null where no time is set
     */
    record Item(UUID review, @Nullable LocalTime startsAt) {}

    @Embeddable
    record Member(String username, boolean attending) {}
}
