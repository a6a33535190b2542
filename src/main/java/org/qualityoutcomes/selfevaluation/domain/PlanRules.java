package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A team plan is complete when every outcome has an owner, somebody else who checks, and a working day in time. */
final class PlanRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final int MOST_LINES = 10;
    private static final int LONGEST = 300;

    private PlanRules() {}

    /** What may not even be kept: people who are not in the team, and days on which nobody works. */
    static List<Problem> impossible(List<Assignment> plan, PlanFrame frame) {
        return plan.stream().flatMap(each -> impossible(each, frame)).toList();
    }

    private static Stream<Problem> impossible(Assignment line, PlanFrame frame) {
        String code = line.outcome();
        List<Problem> problems = new ArrayList<>();
        if (line.owner() != null && !frame.team().contains(line.owner())) {
            problems.add(new Problem("owner-" + code, code + ": choose somebody of the team."));
        }
        if (line.checker() != null && !frame.team().contains(line.checker())) {
            problems.add(new Problem("checker-" + code, code + ": choose somebody of the team."));
        }
        String wrongDay = line.due() == null ? null : wrongDay(line.due(), frame);
        if (wrongDay != null) {
            problems.add(new Problem("due-" + code, code + ": " + wrongDay));
        }
        return problems.stream();
    }

    private static @Nullable String wrongDay(LocalDate day, PlanFrame frame) {
        if (!EnteredDay.isPlausible(day)) {
            return "enter a day of the years 2000 to 2100.";
        }
        if (frame.days().isWorkingDay(day)) {
            return null;
        }
        return WEEKDAY.format(day) + " is not a working day. The nearest one is "
                + WEEKDAY.format(frame.nearestWorkingDay(day)) + ".";
    }

    /** Why the team cannot agree on these lines: what is impossible, and what is missing beside it. */
    static List<Problem> problems(List<Assignment> plan, PlanFrame frame) {
        List<Problem> problems = new ArrayList<>(impossible(plan, frame));
        plan.stream()
                .flatMap(each -> missing(each, frame))
                .filter(each -> problems.stream().noneMatch(said -> Objects.equals(said.field(), each.field())))
                .forEach(problems::add);
        return problems;
    }

    private static Stream<Problem> missing(Assignment line, PlanFrame frame) {
        String code = line.outcome();
        List<Problem> problems = new ArrayList<>();
        if (line.owner() == null || !frame.team().contains(line.owner())) {
            problems.add(new Problem("owner-" + code, code + ": choose who works on it."));
        }
        if (line.checker() == null || !frame.team().contains(line.checker())) {
            problems.add(new Problem("checker-" + code, code + ": choose who checks it."));
        } else if (line.checker().equals(line.owner())) {
            problems.add(new Problem("checker-" + code, code + ": nobody checks their own work."));
        }
        if (line.due() == null) {
            problems.add(new Problem("due-" + code, code + ": say by when."));
        } else if (!frame.admits(line.due())) {
            problems.add(new Problem(
                    "due-" + code,
                    code + ": the date must be between today and " + DAY.format(frame.last())
                            + ", so that time is left to check, sign off and submit."));
        }
        return problems.stream();
    }

    /** Meetings and risks by the lines of the form in which they were typed. */
    static List<Problem> incomplete(TeamPlan plan) {
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < plan.meetings().size(); at++) {
            TeamPlan.Meeting meeting = plan.meetings().get(at);
            if (!meeting.isBlank()) {
                add(problems, "meetingDay-" + at, meeting.day() == null ? "Say on which day the team meets." : null);
                add(problems, "meetingPurpose-" + at, text(meeting.purpose(), "Say what the meeting is about."));
            }
        }
        for (int at = 0; at < plan.risks().size(); at++) {
            TeamPlan.Risk risk = plan.risks().get(at);
            if (!risk.isBlank()) {
                add(problems, "risk-" + at, text(risk.text(), "Say what could go wrong."));
                add(problems, "response-" + at, text(risk.response(), "Say what the team does about it."));
            }
        }
        tooMany(problems, plan.withoutBlanks());
        return problems;
    }

    private static @Nullable String text(String typed, String missing) {
        if (typed.isBlank()) {
            return missing;
        }
        return typed.length() > LONGEST ? "Use at most " + LONGEST + " characters." : null;
    }

    private static void tooMany(List<Problem> problems, TeamPlan plan) {
        add(problems, null, plan.meetings().size() > MOST_LINES ? "Keep at most ten meetings." : null);
        add(problems, null, plan.risks().size() > MOST_LINES ? "Keep at most ten risks." : null);
    }

    private static void add(List<Problem> problems, @Nullable String field, @Nullable String sentence) {
        if (sentence != null) {
            problems.add(new Problem(field, sentence));
        }
    }
}
