package org.qualityoutcomes.improvement.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two years of 250 plans, day by day on the engine with a moved clock: who is told what is what the rules say. */
class TwoYearsOf250PlansTest {

    private static final int PLANS = 250;
    private static final LocalDate LAST = ACourse.FIRST.plusYears(2).plusMonths(2);

    @Test
    void remindersEscalationsAndQuarterlyUpdatesAreWhatTheRulesSay() {
        List<ACourse> courses =
                IntStream.rangeClosed(1, PLANS).mapToObj(ACourse::number).toList();
        try (PlayedYears years = new PlayedYears(courses)) {
            years.playUntil(LAST);

            for (ACourse course : courses) {
                assertThat(years.told(course)).as(course.toString()).isEqualTo(WhatTheRulesSay.of(course, LAST));
            }
            assertThat(years.allTold())
                    .as("everything happens often enough to be compared")
                    .contains("asked for an update", "SOON", "TODAY", "OVERDUE", "ESCALATED", "overdue, told regional");
        }
    }
}
