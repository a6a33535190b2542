package org.qualityoutcomes.selfevaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.TeamPlan;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A team plan as it stands in its form: days as typed, and some lines more than are filled in. */
record SentTeamPlan(List<Line> lines, List<MeetingLine> meetings, List<RiskLine> risks) {

    private static final int MOST = 10;
    private static final int SPARE = 2;

    /** One outcome's line. */
    record Line(String outcome, @Nullable String owner, @Nullable String checker, @Nullable String due) {}

    record MeetingLine(@Nullable String day, String purpose) {}

    record RiskLine(String text, String response) {}

    static SentTeamPlan of(TeamPlan kept) {
        return new SentTeamPlan(
                kept.assignments().stream()
                        .map(each -> new Line(each.outcome(), each.owner(), each.checker(), shown(each.due())))
                        .toList(),
                padded(
                        kept.meetings().stream()
                                .map(each -> new MeetingLine(shown(each.day()), each.purpose()))
                                .toList(),
                        new MeetingLine(null, "")),
                padded(
                        kept.risks().stream()
                                .map(each -> new RiskLine(each.text(), each.response()))
                                .toList(),
                        new RiskLine("", "")));
    }

    /** @param kept says which outcomes there are */
    static SentTeamPlan of(TeamPlan kept, Map<String, String> sent) {
        return new SentTeamPlan(
                kept.assignments().stream()
                        .map(each -> line(each.outcome(), sent))
                        .toList(),
                rows(sent, "meetingDay-", "meetingPurpose-")
                        .mapToObj(at ->
                                new MeetingLine(given(sent, "meetingDay-" + at), text(sent, "meetingPurpose-" + at)))
                        .toList(),
                rows(sent, "risk-", "response-")
                        .mapToObj(at -> new RiskLine(text(sent, "risk-" + at), text(sent, "response-" + at)))
                        .toList());
    }

    private static Line line(String code, Map<String, String> sent) {
        return new Line(code, given(sent, "owner-" + code), given(sent, "checker-" + code), given(sent, "due-" + code));
    }

    /** As many as the form had, at least those that are always there to be filled in. */
    private static IntStream rows(Map<String, String> sent, String... names) {
        int last = IntStream.range(0, MOST + SPARE)
                .filter(at -> Stream.of(names).anyMatch(name -> sent.containsKey(name + at)))
                .max()
                .orElse(SPARE - 1);
        return IntStream.rangeClosed(0, last);
    }

    private static <T> List<T> padded(List<T> rows, T blank) {
        List<T> padded = new ArrayList<>(rows);
        while (padded.size() < Math.min(rows.size() + SPARE, MOST)) {
            padded.add(blank);
        }
        return List.copyOf(padded);
    }

    private static @Nullable String shown(@Nullable LocalDate day) {
        return day == null ? null : EnteredDay.shown(day);
    }

    private static @Nullable String given(Map<String, String> sent, String name) {
        String text = sent.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** @throws Refusal naming each day that cannot be read */
    TeamPlan read() {
        List<Problem> problems = Stream.concat(
                        lines.stream()
                                .flatMap(line ->
                                        unreadable("due-" + line.outcome(), line.outcome() + ": enter", line.due())),
                        IntStream.range(0, meetings.size())
                                .boxed()
                                .flatMap(at -> unreadable(
                                        "meetingDay-" + at,
                                        "Enter",
                                        meetings.get(at).day())))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new TeamPlan(
                lines.stream()
                        .map(line -> new Assignment(line.outcome(), line.owner(), line.checker(), day(line.due())))
                        .toList(),
                meetings.stream()
                        .map(line -> new TeamPlan.Meeting(day(line.day()), line.purpose()))
                        .toList(),
                risks.stream()
                        .map(line -> new TeamPlan.Risk(line.text(), line.response()))
                        .toList());
    }

    private static Stream<Problem> unreadable(String field, String begin, @Nullable String typed) {
        return typed == null || EnteredDay.of(typed).isPresent()
                ? Stream.empty()
                : Stream.of(new Problem(field, begin + " a day of the years 2000 to 2100."));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(EnteredDay::of).orElse(null);
    }
}
