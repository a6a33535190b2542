package org.qualityoutcomes.review.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ExpectedDates;
import org.springframework.stereotype.Component;

/** What the timetable promises. */
@Component
class TimetableDates implements ExpectedDates {

    private final Timetable timetable;

    TimetableDates(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public LocalDate done(String taskKey, LocalDate begun, @Nullable LocalDate deadline) {
        return timetable.due(taskKey, begun, deadline);
    }
}
