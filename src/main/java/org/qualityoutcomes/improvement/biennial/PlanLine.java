package org.qualityoutcomes.improvement.biennial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of the running plan as it stood when the plan was sent in.
 *
 * @param owner name of whoever does it
 * @param stood how it stood, in words
 */
@Embeddable
public record PlanLine(
        @Column(nullable = false) String name,
        @Column(nullable = false) String outcome,
        @Column(name = "action", nullable = false) String text,
        @Column(nullable = false) String owner,
        @Nullable LocalDate due,
        @Column(nullable = false) String stood) {}
