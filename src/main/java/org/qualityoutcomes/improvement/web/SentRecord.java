package org.qualityoutcomes.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.improvement.biennial.AgreedChange;
import org.qualityoutcomes.improvement.biennial.DiscussionRecord;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * The record of a discussion as its form sends it: {@code heldOn}, {@code attendees}, {@code discussion},
 * {@code feedback}, {@code nextOn}, and for each change {@code what-1}, {@code outcome-1}, {@code indicator-1}, {@code measure-1},
 * {@code kind-1}, {@code unit-1}, {@code baseline-1}, {@code target-1}, {@code owner-1} and {@code due-1}. A row without anything in it is none.
 */
final class SentRecord {

    private static final int MORE = 2;
    private static final int MOST = 24;
    private static final String[] PARTS = {
        "what-", "outcome-", "indicator-", "measure-", "kind-", "unit-", "baseline-", "target-", "owner-", "due-"
    };

    private final Map<String, String> sent;
    private final List<Problem> problems = new ArrayList<>();

    SentRecord(Map<String, String> sent) {
        this.sent = sent;
    }

    /** The same with the rows of changes one after the other: an emptied one in between is left out. */
    static Map<String, String> tidy(Map<String, String> sent) {
        Map<String, String> tidy = new HashMap<>(sent);
        int next = 1;
        for (int row = 1; row <= MOST; row++) {
            int from = row;
            boolean empty = Stream.of(PARTS)
                    .allMatch(part -> sent.getOrDefault(part + from, "").isBlank());
            int to = next;
            Stream.of(PARTS).forEach(part -> tidy.remove(part + from));
            if (!empty) {
                Stream.of(PARTS).forEach(part -> tidy.put(part + to, sent.getOrDefault(part + from, "")));
                next++;
            }
        }
        return tidy;
    }

    /** The rows that the form shows: those that there are, with what was typed last, and two empty ones. */
    static List<AgreedChange> rows(List<AgreedChange> kept, Map<String, String> typed) {
        int sent = (int) IntStream.rangeClosed(1, MOST)
                .filter(row -> typed.containsKey("what-" + row))
                .count();
        List<AgreedChange> rows = new ArrayList<>(kept);
        while (rows.size() < Math.max(sent, kept.size() + MORE)) {
            rows.add(new AgreedChange("", null, "", "", SuccessMeasure.NONE, null, null, null));
        }
        return rows;
    }

    /** Without the days and figures that are none: {@link #problems()} then names them. */
    DiscussionRecord read() {
        return new DiscussionRecord(
                day("heldOn"),
                text("attendees"),
                text("discussion"),
                text("feedback"),
                IntStream.rangeClosed(1, MOST).mapToObj(this::change).toList(),
                day("nextOn"));
    }

    /** What could not be read, by field. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private AgreedChange change(int row) {
        String owner = text("owner-" + row);
        String indicator = text("indicator-" + row);
        return new AgreedChange(
                text("outcome-" + row),
                indicator.isEmpty() ? null : indicator,
                text("what-" + row),
                text("measure-" + row),
                success(row),
                owner.isEmpty() ? null : owner,
                day("due-" + row),
                null);
    }

    private SuccessMeasure success(int row) {
        return new SuccessMeasure(
                kind("kind-" + row),
                text("unit-" + row),
                EnteredFigure.of("baseline-" + row, sent.get("baseline-" + row), problems),
                EnteredFigure.of("target-" + row, sent.get("target-" + row), problems));
    }

    private @Nullable MeasureKind kind(String field) {
        String typed = text(field);
        MeasureKind kind = Stream.of(MeasureKind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
        if (kind == null && !typed.isEmpty()) {
            problems.add(new Problem(field, "Choose one of the list."));
        }
        return kind;
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private @Nullable LocalDate day(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = EnteredDay.of(typed).orElse(null);
        if (day == null) {
            problems.add(new Problem(field, "Enter a day, for example 30/3/2027."));
        }
        return day;
    }
}
