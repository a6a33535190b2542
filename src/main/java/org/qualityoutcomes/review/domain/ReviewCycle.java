package org.qualityoutcomes.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.CycleOpened;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.SummaryPublished;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A cycle; it goes through its states one after the other and never back. */
@Entity
@Table(name = "cycle")
class ReviewCycle extends AbstractAggregateRoot<ReviewCycle> {

    @Id
    private UUID id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "name")
    private String name;

    @Column(name = "edition")
    private String edition;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "deadline")
    private LocalDate deadline;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private CycleKind kind;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private CycleState state;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCycle() {}

    ReviewCycle(
            CycleKind kind,
            String reference,
            String name,
            String edition,
            LocalDate from,
            LocalDate to,
            LocalDate deadline) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.reference = reference;
        this.name = name;
        this.edition = edition;
        this.periodFrom = from;
        this.periodTo = to;
        this.deadline = deadline;
        this.state = CycleState.PLANNED;
        registerEvent(new CyclePlanned(id(), reference, name, kind));
    }

    ReviewCycle setUp() {
        return advance(CycleState.PLANNED, CycleState.SET_UP, "set up", "national team");
    }

    /** All reviews are open. A second call changes nothing, because a batch may be tried again. */
    ReviewCycle opened() {
        return state == CycleState.OPEN
                ? this
                : advance(CycleState.SET_UP, CycleState.OPEN, "opened for all organisations", Deed.RULE)
                        .andEvent(new CycleOpened(id(), kind));
    }

    ReviewCycle closeSubmissions() {
        return advance(CycleState.OPEN, CycleState.SUBMISSIONS_CLOSED, "closed for submissions", "national team");
    }

    ReviewCycle releaseResults() {
        return advance(
                CycleState.SUBMISSIONS_CLOSED,
                CycleState.RESULTS_RELEASED,
                "released with its results",
                "national team");
    }

    ReviewCycle publishSummary() {
        return advance(
                        CycleState.RESULTS_RELEASED,
                        CycleState.SUMMARY_PUBLISHED,
                        "summed up nationally",
                        "national team")
                .andEvent(new SummaryPublished(id()));
    }

    private ReviewCycle advance(CycleState from, CycleState to, String done, String capacity) {
        if (state != from) {
            throw new Refusal("The cycle is not at this step: it is \"" + state.title() + "\".");
        }
        state = to;
        return andEvent(new CaseAdvanced(
                id, "Cycle " + reference + " " + done + ".", capacity, from.title(), to.title(), null));
    }

    CycleId id() {
        return new CycleId(id);
    }

    String reference() {
        return reference;
    }

    String edition() {
        return edition;
    }

    CycleKind kind() {
        return kind;
    }

    CycleState state() {
        return state;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    LocalDate deadline() {
        return deadline;
    }

    Cycle seen() {
        return new Cycle(id(), reference, name, edition, periodFrom, periodTo, deadline, kind);
    }
}
