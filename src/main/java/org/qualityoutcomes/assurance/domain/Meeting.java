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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.worklist.Refusal;

/** A panel's meeting: who sits on it, who came, and the cases it decides. */
@Entity
@Table(name = "meeting")
class Meeting {

    static final int SMALLEST_PANEL = 3;

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
        if (members.stream().distinct().count() < SMALLEST_PANEL) {
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

    /** Leaves cases for another meeting. */
    void keepCases(Collection<UUID> reviews) {
        mustBe(State.OPEN);
        if (cases.stream().noneMatch(each -> reviews.contains(each.reviewId()))) {
            throw Refusal.of("cases", "Keep at least one case.");
        }
        cases.removeIf(each -> !reviews.contains(each.reviewId()));
    }

    void prepare() {
        mustBe(State.OPEN);
        if (attending().isEmpty()) {
            throw new Refusal("Record on the page who attends, and save it first.");
        }
    }

    /** The cases are called, each with the one who writes down its decision. */
    void call() {
        state = State.IN_SESSION;
    }

    void close() {
        mustBe(State.IN_SESSION);
        if (cases.stream().anyMatch(each -> !each.isDecided())) {
            throw new Refusal("Not every case is decided yet.");
        }
        state = State.CLOSED;
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

    @Embeddable
    record Member(String username, boolean attending) {}
}
