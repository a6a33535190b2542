package org.qualityoutcomes.reporting.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One report of a release. It has a row of its own, so that the next step need not read all the others. */
@Entity
@Table(name = "released_report")
class ReleasedReport {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID releaseId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private UUID reportId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false, length = 500)
    private String reason;

    @Column(nullable = false)
    private int versionNo;

    /** What has happened to it. */
    enum State {
        WAITING,
        HANDED_OVER,
        SKIPPED
    }

    @SuppressWarnings("NullAway.Init")
    protected ReleasedReport() {}

    ReleasedReport(Release release, int position, UUID report) {
        this.id = UUID.randomUUID();
        this.releaseId = release.id();
        this.position = position;
        this.reportId = report;
        this.state = State.WAITING;
        this.reason = "";
    }

    /** @param version that it is going to be issued as */
    void handOver(int version) {
        state = State.HANDED_OVER;
        versionNo = version;
    }

    /** @param why it is not released, a whole sentence */
    void skip(String why) {
        state = State.SKIPPED;
        reason = why;
    }

    UUID report() {
        return reportId;
    }

    State state() {
        return state;
    }

    String reason() {
        return reason;
    }

    /** Zero before it is handed over. */
    int version() {
        return versionNo;
    }
}
