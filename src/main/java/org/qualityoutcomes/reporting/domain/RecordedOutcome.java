package org.qualityoutcomes.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;

/** What team, validators and panel recorded of an outcome, as a report begins with it. */
record RecordedOutcome(
        String code,
        Rating self,
        Rating validated,
        Rating settled,
        AssuredOutcome.Basis basis,
        SectionDraft draft,
        SectionDraft points) {

    static final String BY_THE_TEAM = " (named by the team)";

    static RecordedOutcome of(Outcome outcome, AssuredOutcome assured, SubmittedOutcome submitted) {
        return new RecordedOutcome(
                assured.code(),
                submitted.selfRating(),
                assured.validated(),
                assured.settled(),
                assured.basis(),
                SectionDraft.outcome(
                        "",
                        both(assured.strengths(), submitted.strengths().stream()),
                        assured.areas(),
                        both(
                                assured.goodPractice().stream()
                                        .map(each -> practice(each.title(), each.why()))
                                        .toList(),
                                submitted.goodPractice().stream()
                                        .map(each -> practice(each.title(), each.description())))),
                SectionDraft.actions(
                        points(outcome, assured.requiredActions()), points(outcome, assured.recommendations())));
    }

    /** What the validators wrote, and after it what the team alone wrote. */
    private static List<String> both(List<String> validators, Stream<String> team) {
        List<String> lines = new ArrayList<>(validators);
        team.filter(line -> !validators.contains(line))
                .map(line -> line + BY_THE_TEAM)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** On one line, because a line of the report is one. */
    private static String practice(String title, String why) {
        String reason = why.strip().replaceAll("\\s*\\R\\s*", " ");
        return reason.isEmpty() ? title : title + ": " + reason;
    }

    private static List<AskedAction> points(Outcome outcome, List<String> lines) {
        return lines.stream().map(line -> point(outcome, line)).toList();
    }

    /**
     * Validators may begin a line with the code of the indicator that it is about, and a colon. No day is proposed: while
     * it is written nobody knows when the report is issued.
     */
    private static AskedAction point(Outcome outcome, String line) {
        return outcome.indicators().stream()
                .map(Indicator::code)
                .filter(code -> line.startsWith(code + ":"))
                .findFirst()
                .map(code -> new AskedAction(
                        UUID.randomUUID(),
                        outcome.code(),
                        code,
                        line.substring(code.length() + 1).strip(),
                        null))
                .orElseGet(() -> new AskedAction(UUID.randomUUID(), outcome.code(), null, line, null));
    }
}
