package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What became different about an action after it was agreed, and why: its story, never changed. */
@Entity
@Table(name = "action_change")
class ActionChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private ImprovementAction action;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String was;

    @Column(nullable = false)
    private String became;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionChange() {}

    ActionChange(ImprovementAction action, Why why, String what, String was, String became) {
        this.id = UUID.randomUUID();
        this.action = action;
        this.what = what;
        this.was = was;
        this.became = became;
        this.reason = why.reason();
        this.changedBy = why.by();
        this.changedAt = why.at();
    }

    String what() {
        return what;
    }

    String was() {
        return was;
    }

    String became() {
        return became;
    }

    String reason() {
        return reason;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
