package org.qualityoutcomes.changes.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** A change of an organisation that was decided, with all that has to be known on its day. */
@Entity
@Table(name = "organisation_change")
class Change {

    static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(nullable = false)
    private String ods;

    /** Code of the successor, or of the organisation to which somebody moves. */
    private @Nullable String other;

    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    private @Nullable String service;

    private @Nullable String username;

    private @Nullable String role;

    @Column(name = "from_day", nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String decidedBy;

    @Column(nullable = false)
    private Instant decidedAt;

    /** Who leads the successor's library from then on. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_change_lead", joinColumns = @JoinColumn(name = "change_id"))
    @Column(name = "username")
    private Set<String> leads = new HashSet<>();

    /** Reviews that nobody carries on. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_change_ended", joinColumns = @JoinColumn(name = "change_id"))
    @Column(name = "review_id")
    private Set<UUID> ended = new HashSet<>();

    /** Reviews that were asked about when this was decided. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_change_asked", joinColumns = @JoinColumn(name = "change_id"))
    @Column(name = "review_id")
    private Set<UUID> asked = new HashSet<>();

    /** What was decided of them, in words. */
    @Column(length = 1_000_000)
    private @Nullable String fates;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    private Change(ChangeKind kind, String ods, Decision decision) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.state = ChangeState.DECIDED;
        this.ods = ods;
        this.day = decision.day();
        this.reason = decision.reason();
        this.decidedBy = decision.by();
        this.decidedAt = decision.at();
    }

    /** From when on, why, and who says so. */
    record Decision(LocalDate day, String reason, String by, Instant at) {}

    /**
     * What becomes of the reviews that are open when a merger is decided.
     *
     * @param asked all of them
     * @param words for those who read it later
     */
    record Fates(Set<UUID> ended, Set<UUID> asked, String words) {

        static final Fates NONE = new Fates(Set.of(), Set.of(), "");
    }

    static Change merger(String ods, String successor, Set<String> leads, Fates fates, Decision decision) {
        Change merger = new Change(ChangeKind.MERGER, ods, decision);
        merger.other = successor;
        merger.leads = new HashSet<>(leads);
        merger.ended = new HashSet<>(fates.ended());
        merger.asked = new HashSet<>(fates.asked());
        merger.fates = fates.words();
        return merger;
    }

    static Change closure(String ods, Decision decision) {
        return new Change(ChangeKind.CLOSURE, ods, decision);
    }

    static Change move(String ods, Region region, String service, Decision decision) {
        Change move = new Change(ChangeKind.MOVE, ods, decision);
        move.region = region;
        move.service = service;
        return move;
    }

    /** @param other null where it is none of the scheme's organisations */
    static Change person(
            String username, String from, @Nullable String other, @Nullable String role, Decision decision) {
        Change person = new Change(ChangeKind.PERSON, from, decision);
        person.username = username;
        person.other = other;
        person.role = role;
        return person;
    }

    void callOff() {
        mustBeDecided();
        state = ChangeState.CALLED_OFF;
    }

    void done() {
        mustBeDecided();
        state = ChangeState.DONE;
    }

    void overtaken() {
        mustBeDecided();
        state = ChangeState.OVERTAKEN;
    }

    private void mustBeDecided() {
        if (state != ChangeState.DECIDED) {
            throw new Refusal("This change was carried out or called off already.");
        }
    }

    /** Whether that organisation is no more by it. */
    boolean isEndOf(String code) {
        return ods.equals(code) && (kind == ChangeKind.MERGER || kind == ChangeKind.CLOSURE);
    }

    UUID id() {
        return id;
    }

    ChangeKind kind() {
        return kind;
    }

    ChangeState state() {
        return state;
    }

    String ods() {
        return ods;
    }

    @Nullable
    String other() {
        return other;
    }

    /** Of a merger. */
    String successor() {
        return Objects.requireNonNull(other);
    }

    Region region() {
        return Objects.requireNonNull(region);
    }

    String service() {
        return Objects.requireNonNull(service);
    }

    String username() {
        return Objects.requireNonNull(username);
    }

    @Nullable
    String role() {
        return role;
    }

    LocalDate day() {
        return day;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Set<String> leads() {
        return Set.copyOf(leads);
    }

    /** Empty where there was nothing to decide. */
    String fates() {
        return Objects.requireNonNullElse(fates, "");
    }

    /** Whether it was open when this was decided. */
    boolean askedAbout(ReviewId review) {
        return asked.contains(review.value());
    }

    boolean ends(ReviewId review) {
        return ended.contains(review.value());
    }
}
