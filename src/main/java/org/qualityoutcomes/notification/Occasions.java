package org.qualityoutcomes.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.AdmissionDecided;
import org.qualityoutcomes.assurance.AssignmentsOfRegionConfirmed;
import org.qualityoutcomes.assurance.CaseLeft;
import org.qualityoutcomes.assurance.OutcomeNoticeReady;
import org.qualityoutcomes.assurance.PanelInvited;
import org.qualityoutcomes.assurance.TrainingEnds;
import org.qualityoutcomes.contribution.ContributionArrived;
import org.qualityoutcomes.contribution.ContributionRequested;
import org.qualityoutcomes.enrolment.PeopleInvited;
import org.qualityoutcomes.improvement.DevelopmentPlanMissed;
import org.qualityoutcomes.improvement.ReviewDayNews;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.ComingDays;
import org.qualityoutcomes.review.ComingDays.Kind;
import org.qualityoutcomes.review.ReminderDue;
import org.qualityoutcomes.review.WorkReturned;
import org.qualityoutcomes.selfevaluation.LateSubmissionDecided;
import org.qualityoutcomes.selfevaluation.NextStep;
import org.qualityoutcomes.selfevaluation.SubmissionMissed;
import org.qualityoutcomes.selfevaluation.SubmissionReceived;
import org.qualityoutcomes.worklist.AboutWork;
import org.qualityoutcomes.worklist.TaskHandedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get a mail about. Mail names the work and leads to it; it never carries a level or a judgement. */
@Component
class Occasions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Outbox outbox;
    private final Recipients recipients;
    private final ComingDays coming;
    private final List<AboutWork> about;
    private final Clock clock;

    Occasions(Outbox outbox, Recipients recipients, ComingDays coming, List<AboutWork> about, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.coming = coming;
        this.about = about;
        this.clock = clock;
    }

    @EventListener
    void on(TaskHandedOut task) {
        LocalDate due = task.due() == null ? null : LocalDate.ofInstant(task.due(), LONDON);
        write(
                recipients.of(task.assignee(), task.candidateGroups(), task.organisation()),
                new Letter(
                        "assigned|" + task.taskId() + "|" + LocalDate.ofInstant(clock.instant(), LONDON),
                        "assigned",
                        Map.of(
                                "taskId", task.taskId(),
                                "task", named(task.name(), task.reference()),
                                "reference", task.reference(),
                                "due", due == null ? "no date" : DAY.format(due))));
    }

    /** Two tasks of one name are told apart by what their cases are about. */
    private String named(String task, String reference) {
        return about.stream()
                .flatMap(each -> each.of(reference).stream())
                .findFirst()
                .map(found -> task + ": " + found.title())
                .orElse(task);
    }

    /** Each day of reminding is an occasion of its own; a timer that fires twice on one day is not. */
    @EventListener
    void on(ReminderDue reminder) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Set<Person> told = new LinkedHashSet<>(
                recipients.of(reminder.assignee(), reminder.candidateGroups(), reminder.organisation()));
        if (reminder.stage() == ReminderDue.Stage.ESCALATED) {
            told.addAll(
                    ActionOccasions.climbs(reminder.taskKey()) || PracticeOccasions.staysInside(reminder.taskKey())
                            ? recipients.lead(reminder.organisation())
                            : recipients.above(
                                    reminder.organisation(), reminder.assignee(), reminder.candidateGroups()));
        }
        String template =
                switch (reminder.stage()) {
                    case SOON, TODAY -> "due-soon";
                    case OVERDUE -> "overdue";
                    case ESCALATED -> "escalated";
                };
        write(
                told,
                new Letter(
                        "reminder|" + reminder.taskId() + "|" + reminder.due() + "|" + today,
                        template,
                        Map.of(
                                "taskId", reminder.taskId(),
                                "task", named(reminder.name(), reminder.reference()),
                                "reference", reminder.reference(),
                                "due", DAY.format(reminder.due()))));
    }

    /** The comment itself is on the work's page, where only those see it who may. */
    @EventListener
    void on(WorkReturned returned) {
        write(
                recipients.named(returned.recipient()),
                new Letter(
                        "returned|" + UUID.randomUUID(),
                        "returned",
                        Map.of("work", returned.work(), "capacity", returned.capacity())));
    }

    @EventListener
    void on(SubmissionReceived submission) {
        Map<String, Object> words = new HashMap<>();
        words.put("reference", submission.reference());
        words.put("version", submission.version());
        words.put("sha256", submission.sha256());
        words.put("review", submission.review().toString());
        words.put("steps", submission.next().stream().map(Occasions::line).toList());
        words.put("day", DAY.format(LocalDate.ofInstant(submission.at(), LONDON)));
        write(
                recipients.heads(submission.organisation()),
                new Letter(
                        "submitted|" + submission.review() + "|" + submission.version(), "submission-received", words));
    }

    @EventListener
    void on(SubmissionMissed missed) {
        write(
                recipients.aroundDeadline(missed.organisation()),
                new Letter(
                        "missed|" + missed.review() + "|" + missed.deadline(),
                        "submission-missed",
                        Map.of(
                                "reference", missed.reference(),
                                "review", missed.review().toString(),
                                "deadline", DAY.format(missed.deadline()))));
    }

    @EventListener
    void on(LateSubmissionDecided decided) {
        LocalDate until = decided.until();
        write(
                recipients.aroundDeadline(decided.organisation()),
                new Letter(
                        "late|" + decided.review() + "|" + decided.missed(),
                        until == null ? "not-submitted" : "deadline-extended",
                        Map.of(
                                "reference", decided.reference(),
                                "review", decided.review().toString(),
                                "deadline", DAY.format(decided.missed()),
                                "until", until == null ? "" : DAY.format(until),
                                "capacity", decided.capacity(),
                                "reason", decided.reason())));
    }

    /** The lead of the region learns of it with the escalating reminder, some days later. */
    @EventListener
    void on(DevelopmentPlanMissed missed) {
        write(
                recipients.heads(missed.organisation()),
                new Letter(
                        "development-missed|" + missed.plan(),
                        "development-plan-missed",
                        Map.of(
                                "reference", missed.reference(),
                                "plan", missed.plan().toString(),
                                "due", DAY.format(missed.due()),
                                "unanswered", missed.unanswered())));
    }

    private static String line(NextStep step) {
        return step.what() + " By " + DAY.format(step.by()) + ".";
    }

    @EventListener
    void on(AssignmentsOfRegionConfirmed confirmed) {
        write(
                recipients.named(Groups.NATIONAL),
                new Letter(
                        "assignments|" + confirmed.proposal() + "|" + confirmed.region(),
                        "assignments-confirmed",
                        Map.of(
                                "proposal", confirmed.proposal().toString(),
                                "reference", confirmed.reference(),
                                "region", confirmed.region(),
                                "reviews", confirmed.reviews())));
    }

    @EventListener
    void on(ReportIssued report) {
        write(
                recipients.readersOfReport(report.organisation()),
                new Letter(
                        "issued|" + report.reportId() + "|" + report.version(),
                        "report-issued",
                        Map.of(
                                "reference", report.reference(),
                                "version", report.version(),
                                "until", lastDayToAsk(report),
                                "report", report.reportId().toString())));
    }

    /** Empty where it was asked for already: a version after that is final. */
    private String lastDayToAsk(ReportIssued report) {
        return coming.of(List.of(report.review())).stream()
                .filter(each -> each.kind() == Kind.LEVEL_REVIEW)
                .map(each -> DAY.format(each.day()))
                .findFirst()
                .orElse("");
    }

    /** The reason of a refusal stands on the own page, where nobody else reads it. */
    @EventListener
    void on(AdmissionDecided decided) {
        String template =
                switch (decided.decision()) {
                    case APPROVED -> "validator-approved";
                    case REFUSED -> "validator-refused";
                    case ADMITTED -> "validator-admitted";
                };
        write(
                recipients.named(decided.username()),
                new Letter(template + "|" + decided.validator() + "|" + decided.at(), template, Map.of()));
    }

    @EventListener
    void on(TrainingEnds training) {
        String template = training.over() ? "training-ended" : "training-ends";
        write(
                recipients.named(training.username()),
                new Letter(template + "|" + training.until(), template, Map.of("until", DAY.format(training.until()))));
    }

    @EventListener
    void on(OutcomeNoticeReady notice) {
        write(
                recipients.named(notice.validator()),
                new Letter(
                        "outcome-notice|" + notice.validationId(),
                        "outcome-notice",
                        Map.of(
                                "reference", notice.reference(),
                                "validation", notice.validationId().toString())));
    }

    @EventListener
    void on(PanelInvited panel) {
        Map<String, Object> words = Map.of(
                "reference", panel.reference(),
                "day", DAY.format(panel.heldOn()),
                "meeting", panel.meeting().toString());
        panel.members()
                .forEach(member -> write(
                        recipients.named(member),
                        new Letter("panel-invited|" + panel.meeting(), "panel-invited", words)));
    }

    @EventListener
    void on(PeopleInvited invitations) {
        invitations
                .people()
                .forEach(each -> write(
                        List.of(each.person()),
                        new Letter(
                                "invited|" + each.until(),
                                "invited",
                                Map.of(
                                        "username", each.person().username(),
                                        "path", each.path(),
                                        "until", DAY.format(LocalDate.ofInstant(each.until(), LONDON))))));
    }

    /** Whom it was, and why, is in the ledger, where only those see it who may. */
    @EventListener
    void on(CaseLeft left) {
        write(
                recipients.overCase(left.organisation()),
                new Letter(
                        "case-left|" + left.finding(),
                        "case-left",
                        Map.of(
                                "reference", left.reference(),
                                "organisation", left.organisation(),
                                "review", left.review().toString())));
    }

    /** To somebody who has no account. */
    @EventListener
    void on(ContributionRequested asked) {
        write(
                List.of(new Person("outside", asked.name(), asked.email())),
                new Letter(
                        "contribution-asked|" + asked.letter(),
                        "contribution-asked",
                        Map.of(
                                "asker", asked.asker(),
                                "organisation", asked.organisation(),
                                "request", asked.request(),
                                "path", asked.path(),
                                "until", DAY.format(LocalDate.ofInstant(asked.until(), LONDON)))));
    }

    @EventListener
    void on(ContributionArrived arrived) {
        write(
                recipients.named(arrived.asker()),
                new Letter(
                        "contribution-arrived|" + arrived.request(),
                        "contribution-arrived",
                        Map.of(
                                "outcome", arrived.outcome(),
                                "reference", arrived.reference(),
                                "review", arrived.review().toString())));
    }

    /** A day that is set, moved and set again is news each time, and each of its notices once. */
    @EventListener
    void on(ReviewDayNews news) {
        write(
                recipients.leadAndRegion(news.organisation()),
                new Letter(
                        "review-day|" + news.review() + "|" + news.kind() + "|" + news.day(),
                        "review-day",
                        Map.of(
                                "reference", news.reference(),
                                "what", news.kind().title(),
                                "day", DAY.format(news.day()),
                                "review", news.review().toString(),
                                "next", news.kind() != ReviewDayNews.Kind.MEETING_AGREED)));
    }

    private void write(Collection<Person> people, Letter letter) {
        people.forEach(person -> outbox.write(person, letter));
    }
}
