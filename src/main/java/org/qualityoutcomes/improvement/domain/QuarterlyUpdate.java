package org.qualityoutcomes.improvement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What the owner of an action says of it each quarter, as typed into the form. How it stands is not asked: it follows.
 *
 * @param percent how far it is
 * @param achieved what the measure shows now; empty where it was not measured
 * @param due another day by which it will be done; empty where the day stays
 * @param reason why the day moves
 */
public record QuarterlyUpdate(String percent, String note, String achieved, String due, String reason) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");

    /** The same, read. */
    record Read(int percent, String note, @Nullable BigDecimal achieved, @Nullable LocalDate due) {}

    /** @throws Refusal naming each field that cannot be read */
    Read read() {
        List<Problem> problems = new ArrayList<>();
        if (!WHOLE.matcher(percent.strip()).matches()) {
            problems.add(new Problem("percent", "Enter a whole number from 0 to 100."));
        }
        boolean measured = !achieved.isBlank();
        if (measured && !FIGURE.matcher(achieved.strip()).matches()) {
            problems.add(new Problem("achieved", "Enter a figure such as 12 or 12.5, without a unit."));
        }
        LocalDate day = EnteredDay.of(due).orElse(null);
        if (day == null && !due.isBlank()) {
            problems.add(new Problem("due", "Enter a day such as 30/9/2028."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Read(
                Integer.parseInt(percent.strip()),
                note.strip(),
                measured ? new BigDecimal(achieved.strip()) : null,
                day);
    }
}
