package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.reporting.IssuedReport.Point;

/**
 * What a report requires: a row of the development plan, answered by one action or more.
 *
 * @param id of the report's line
 * @param due by when the report wants it, or null where it names no day
 * @param requiredOn when the version of the report was issued that first had it
 * @param droppedOn when a version was issued that no longer has it, or null while it is required
 */
@Embeddable
record RequiredPoint(
        @Column(name = "point_id", nullable = false) UUID id,
        @Column(nullable = false) String outcome,
        @Nullable @Column String indicator,
        @Column(name = "what", nullable = false, length = 1_000_000) String text,
        @Nullable @Column LocalDate due,
        @Column(nullable = false) LocalDate requiredOn,
        @Nullable @Column LocalDate droppedOn) {

    static RequiredPoint of(Point point, LocalDate issuedOn) {
        return new RequiredPoint(
                point.id(), point.outcome(), point.indicator(), point.text(), point.due(), issuedOn, null);
    }

    boolean isRequired() {
        return droppedOn == null;
    }

    /** The same line of the report, or the same words under another id. */
    boolean is(Point point) {
        return id.equals(point.id()) || outcome.equals(point.outcome()) && text.equals(point.text());
    }

    /** As a newer version of the report has it. */
    RequiredPoint as(Point point) {
        return new RequiredPoint(id, point.outcome(), point.indicator(), point.text(), point.due(), requiredOn, null);
    }

    RequiredPoint droppedOn(LocalDate day) {
        return new RequiredPoint(id, outcome, indicator, text, due, requiredOn, droppedOn == null ? day : droppedOn);
    }
}
