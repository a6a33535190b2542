package org.qualityoutcomes.review.process;

import java.time.LocalDate;
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
    public LocalDate done(String taskKey, LocalDate begun) {
        return timetable.due(taskKey, begun, null);
    }
}
