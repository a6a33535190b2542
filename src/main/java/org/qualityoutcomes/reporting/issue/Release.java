package org.qualityoutcomes.reporting.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An order of the national team: these reports of a cycle are issued at this time. */
@Entity
@Table(name = "report_release")
class Release extends AbstractAggregateRoot<Release> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID cycleId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Column(nullable = false)
    private Instant releaseAt;

    @Column(nullable = false)
    private String orderedBy;

    @Column(nullable = false)
    private Instant orderedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(Cycle cycle, int number, Instant releaseAt, String orderedBy, Instant orderedAt) {
        this.id = UUID.randomUUID();
        this.cycleId = cycle.id().value();
        this.number = number;
        this.reference = cycle.reference() + "-R" + number;
        this.state = ReleaseState.ORDERED;
        this.releaseAt = releaseAt;
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
    }

    /** Once its reports are kept with it: at its time somebody looks for them. */
    Release ordered() {
        registerEvent(new ReleaseOrdered(id, reference));
        return this;
    }

    Release callOff() {
        if (state != ReleaseState.ORDERED) {
            throw new Refusal("The release cannot be called off any more: it is " + state.title() + ".");
        }
        state = ReleaseState.CALLED_OFF;
        registerEvent(new ReleaseCalledOff(id));
        return this;
    }

    void goOn(boolean allReleased) {
        state = allReleased ? ReleaseState.RELEASED : ReleaseState.UNDER_WAY;
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycleId;
    }

    String reference() {
        return reference;
    }

    ReleaseState state() {
        return state;
    }

    Instant releaseAt() {
        return releaseAt;
    }

    String orderedBy() {
        return orderedBy;
    }

    Instant orderedAt() {
        return orderedAt;
    }
}
