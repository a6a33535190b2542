package org.qualityoutcomes.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A task that is open for the person who asks. */
public record OpenTask(
        String id, String key, String name, String reference, @Nullable String assignee, @Nullable Instant due) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public @Nullable LocalDate dueDay() {
        return due == null ? null : LocalDate.ofInstant(due, LONDON);
    }

    public boolean isLate(LocalDate today) {
        LocalDate day = dueDay();
        return day != null && day.isBefore(today);
    }
}
