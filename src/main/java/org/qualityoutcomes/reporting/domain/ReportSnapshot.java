package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a whole report said at a moment that counts, so that two of them can be read beside each other. */
@Entity
@Table(name = "report_snapshot")
class ReportSnapshot {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reportId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(nullable = false)
    private int versionNo;

    @Column(nullable = false)
    private Instant takenAt;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Version
    private int version;

    /** Why it was kept. */
    enum Occasion {
        CHECKED,
        ISSUED
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportSnapshot() {}

    ReportSnapshot(UUID report, Occasion occasion, int versionNo, Instant at, ReportContent content) {
        this.id = UUID.randomUUID();
        this.reportId = report;
        this.occasion = occasion;
        this.versionNo = versionNo;
        this.takenAt = at;
        this.content = content.json();
    }

    UUID report() {
        return reportId;
    }

    ReportContent content() {
        return ReportContent.read(content);
    }
}
