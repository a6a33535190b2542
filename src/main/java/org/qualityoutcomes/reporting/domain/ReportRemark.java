package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the one who checks a report says of one of its paragraphs; it stays when the paragraph changes. */
@Entity
@Table(name = "report_remark")
class ReportRemark {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reportId;

    @Column(nullable = false)
    private String section;

    @Column(nullable = false, length = 1_000_000)
    private String quote;

    @Column(nullable = false, length = 1_000_000)
    private String words;

    @Column(nullable = false)
    private String saidBy;

    @Column(nullable = false)
    private Instant saidAt;

    @Column
    private @Nullable String settledBy;

    @Column
    private @Nullable Instant settledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportRemark() {}

    ReportRemark(UUID report, Section section, String quote, String words, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reportId = report;
        this.section = section.code();
        this.quote = quote;
        this.words = words;
        this.saidBy = by;
        this.saidAt = at;
    }

    /** It is dealt with once; who says so again changes nothing. */
    void settle(String by, Instant at) {
        if (settledBy == null) {
            settledBy = by;
            settledAt = at;
        }
    }

    UUID id() {
        return id;
    }

    UUID report() {
        return reportId;
    }

    String section() {
        return section;
    }

    String quote() {
        return quote;
    }

    String words() {
        return words;
    }

    String saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }
}
