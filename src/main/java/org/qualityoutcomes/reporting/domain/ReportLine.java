package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One strength, area, good practice, required action or recommendation; its id stays while it is reworded, because plans refer to it. */
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

    @Column(name = "line", nullable = false, length = 1_000_000)
    private String text;

    @Column
    private @Nullable String indicator;

    @Column
    private @Nullable LocalDate due;

    enum Kind {
        STRENGTH,
        AREA,
        REQUIRED_ACTION,
        RECOMMENDATION,
        GOOD_PRACTICE;

        /** Whether the organisation is asked to do something. */
        boolean isAsked() {
            return this == REQUIRED_ACTION || this == RECOMMENDATION;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportLine() {}

    ReportLine(int position, Kind kind, String text) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.kind = kind;
        this.text = text;
    }

    ReportLine(int position, Kind kind, AskedAction point) {
        this.id = point.id();
        this.kind = kind;
        this.text = point.text();
        take(position, point);
    }

    void reword(String words) {
        text = words;
    }

    void take(int place, AskedAction point) {
        position = place;
        text = point.text();
        indicator = point.indicator();
        due = point.due();
    }

    /**
     * What is required is due no earlier than the plan that answers it.
     *
     * @return whether it named an earlier day
     */
    boolean giveTimeUntil(LocalDate planDue) {
        LocalDate named = due;
        due = named == null || named.isBefore(planDue) ? planDue : named;
        return named != null && named.isBefore(planDue);
    }

    int position() {
        return position;
    }

    AskedAction point(String outcome) {
        return new AskedAction(id, outcome, indicator, text, due);
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
