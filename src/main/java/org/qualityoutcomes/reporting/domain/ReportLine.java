package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One strength, area, required action or recommendation; its id stays while it is reworded, because plans refer to it. */
@Entity
@Table(name = "report_line")
class ReportLine {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "line", nullable = false)
    private String text;

    enum Kind {
        STRENGTH,
        AREA,
        REQUIRED_ACTION,
        RECOMMENDATION
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportLine() {}

    ReportLine(int position, Kind kind, String text) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.kind = kind;
        this.text = text;
    }

    void reword(String words) {
        text = words;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
