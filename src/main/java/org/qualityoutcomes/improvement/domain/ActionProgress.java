package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an action was on a day, as its owner saw it. Never changed: a correction is a new entry. */
@Entity
@Table(name = "action_progress")
class ActionProgress {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private ImprovementAction action;

    @Column(nullable = false)
    private LocalDate asOf;

    @Column
    private @Nullable Integer percent;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private String enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionProgress() {}

    ActionProgress(ImprovementAction action, Progress progress, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.action = action;
        this.asOf = progress.asOf();
        this.percent = progress.percent();
        this.note = progress.note();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    Progress progress() {
        return new Progress(asOf, percent, note);
    }

    LocalDate asOf() {
        return asOf;
    }

    @Nullable
    Integer percent() {
        return percent;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
