package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What stood in a section of a report at a time. What one person writes in one sitting is one revision, however often it
 * saves itself.
 */
@Entity
@Table(name = "report_revision")
class ReportRevision {

    /** The name under which what was recorded stands, before anybody has written. */
    static final String NOBODY = "";

    private static final Duration SITTING = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reportId;

    @Column(nullable = false)
    private String section;

    @Column(nullable = false)
    private int revisionNo;

    @Column(nullable = false)
    private String writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportRevision() {}

    ReportRevision(UUID report, Section section, int number, String by, Instant at, SectionDraft draft) {
        this.id = UUID.randomUUID();
        this.reportId = report;
        this.section = section.code();
        this.revisionNo = number;
        this.writtenBy = by;
        this.writtenAt = at;
        this.content = draft.json();
    }

    /** Whether what this person writes now belongs to the same sitting. */
    boolean goesOn(String by, Instant now) {
        return writtenBy.equals(by) && now.isBefore(writtenAt.plus(SITTING));
    }

    void goOn(Instant now, SectionDraft draft) {
        writtenAt = now;
        content = draft.json();
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

    SectionDraft draft() {
        return SectionDraft.read(content);
    }
}
