package org.qualityoutcomes.improvement.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Row;

/**
 * The due days of a plan's open actions as a calendar (RFC 5545): a day-long event each, because the calendars of most
 * people show no tasks. An event keeps its id, so that a calendar that reads the file again moves it and makes no second
 * one.
 */
final class DueDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 73;

    private final List<String> lines = new ArrayList<>();

    private DueDays() {}

    /** @param address of this application, without a slash at the end */
    static String of(PlanView plan, List<Row> actions, String address, Instant now) {
        DueDays calendar = new DueDays();
        calendar.add("BEGIN:VCALENDAR");
        calendar.add("VERSION:2.0");
        calendar.add("PRODID:-//Quality Outcomes//Improvement plan//EN");
        calendar.add("CALSCALE:GREGORIAN");
        calendar.add("METHOD:PUBLISH");
        calendar.add("NAME:" + text("Improvement plan " + plan.reference()));
        actions.stream().filter(DueDays::isAhead).forEach(row -> calendar.event(row, address, now));
        calendar.add("END:VCALENDAR");
        return String.join("\r\n", calendar.lines) + "\r\n";
    }

    private static boolean isAhead(Row row) {
        return row.chosen() && row.due() != null && row.state().isOpen();
    }

    private void event(Row row, String address, Instant now) {
        LocalDate due = row.due() == null ? LocalDate.MIN : row.due();
        add("BEGIN:VEVENT");
        add("UID:action-" + row.id() + "@quality-outcomes");
        add("DTSTAMP:" + MOMENT.format(now));
        add("DTSTART;VALUE=DATE:" + DAY.format(due));
        add("DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
        add("SUMMARY:" + text("Due: " + row.text()));
        add("DESCRIPTION:"
                + text(row.name() + ", " + row.status().title()
                        + (row.ownerName() == null ? "" : ", " + row.ownerName())));
        add("URL:" + address + "/actions/" + row.id());
        add("TRANSP:TRANSPARENT");
        add("END:VEVENT");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}|\\p{Cs}", "");
    }

    /** A line has at most 75 bytes; what is longer goes on in the next, after a blank, and never amid a letter. */
    private void add(String line) {
        StringBuilder part = new StringBuilder();
        int bytes = 0;
        for (int letter : line.codePoints().toArray()) {
            String each = Character.toString(letter);
            int size = each.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.add(part.toString());
                part = new StringBuilder(" ");
                bytes = 1;
            }
            part.append(each);
            bytes += size;
        }
        lines.add(part.toString());
    }
}
