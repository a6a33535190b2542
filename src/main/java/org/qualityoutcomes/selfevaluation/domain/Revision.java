package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What stood in an outcome at a time. What one person writes in one sitting is one revision, however often it saves
 * itself.
 */
@Entity
@Table(name = "outcome_revision")
class Revision {

    private static final Duration SITTING = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID outcomeWorkId;

    @Column(nullable = false)
    private int revisionNo;

    @Column(nullable = false)
    private String writtenBy;

    @Column(nullable = false)
    private Instant begunAt;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private boolean complete;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(UUID outcomeWork, int number, String by, Instant at, DraftText content) {
        this.id = UUID.randomUUID();
        this.outcomeWorkId = outcomeWork;
        this.revisionNo = number;
        this.writtenBy = by;
        this.begunAt = at;
        this.writtenAt = at;
        this.content = content.json();
    }

    /** Whether what this person writes now belongs to the same sitting. */
    boolean goesOn(String by, Instant now) {
        return !complete && writtenBy.equals(by) && now.isBefore(writtenAt.plus(SITTING));
    }

    void goOn(Instant now, DraftText written) {
        writtenAt = now;
        content = written.json();
    }

    /** It was handed to the colleague who checks: what is written afterwards is a revision of its own. */
    void handOver() {
        complete = true;
    }

    int number() {
        return revisionNo;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isComplete() {
        return complete;
    }

    Draft draft() {
        return DraftText.read(content);
    }
}
