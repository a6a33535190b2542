package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.domain.AShownPlan;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Row;

/** A calendar shows each open action on its day, and the same action is the same event ever after. */
class DueDaysTest {

    private final PlanView plan = AShownPlan.inForce();
    private final List<Row> actions = plan.development().actions();
    private final String calendar = calendar("2027-09-01T12:00:00Z");

    private String calendar(String at) {
        return DueDays.of(plan, actions, "https://quality.example", Instant.parse(at));
    }

    @Test
    void anActionIsADayLongEvent() {
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20271201\r\nDTEND;VALUE=DATE:20271202\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(3);
    }

    @Test
    void itsIdStays() {
        String uid = "UID:action-" + actions.get(0).id() + "@quality-outcomes";
        assertThat(unfolded(calendar)).contains(uid);
        assertThat(unfolded(calendar("2027-10-01T12:00:00Z"))).contains(uid);
    }

    @Test
    void marksOfTheFormatAreWordsInAText() {
        assertThat(unfolded(calendar)).contains("Ask the wards\\, ", "\\; and students");
    }

    @Test
    void noLineIsLongerThanTheFormatAllows() {
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whatNobodyPlannedYetIsNotInTheCalendar() {
        PlanView opened = AShownPlan.opened();
        assertThat(DueDays.of(opened, opened.development().actions(), "", Instant.EPOCH))
                .doesNotContain("VEVENT");
    }

    @Test
    void whatIsCancelledIsInNobodysCalendar() {
        PlanView fewer = AShownPlan.withoutTheSecond();
        assertThat(DueDays.of(fewer, fewer.development().actions(), "", Instant.EPOCH)
                        .split("BEGIN:VEVENT"))
                .hasSize(2);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
