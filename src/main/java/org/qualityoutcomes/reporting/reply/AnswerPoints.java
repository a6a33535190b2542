package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.ReplyNews;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who had no part in the judgements accepts or refuses each point, with a reason; the author changes the report
 * where a point was accepted, and whoever checked it before looks at the change, before the report can be issued.
 */
@Component
@Transactional
public class AnswerPoints {

    /** Characters of a reason, and of what the author says of a change. */
    public static final int LONGEST_ANSWER = 1000;

    private final Replies replies;
    private final ReportCases reports;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerPoints(
            Replies replies, ReportCases reports, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.replies = replies;
        this.reports = reports;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param verdict null while there is none */
    public record Answer(@Nullable Verdict verdict, String reason) {}

    /**
     * Keeps answers, by point; nobody else reads them before all are final.
     *
     * @param seen of all answers as they stood, or null where no page was open
     */
    public void answer(UUID report, Map<UUID, Answer> answers, @Nullable String seen) {
        reports.forAnswerer(report);
        Reply reply = replies.get(report);
        Seen.refuseIfChanged(seen, answers(reply, Map.of()), answers(reply, answers));
        List<Problem> problems = new ArrayList<>();
        answers.forEach((point, answer) -> {
            if (answer.reason().length() > LONGEST_ANSWER) {
                problems.add(new Problem("reason-" + point, "Keep a reason within 1,000 characters."));
            }
        });
        refuse(problems);
        answers.forEach((point, answer) -> reply.answer(point, answer.verdict(), answer.reason(), clock.instant()));
        replies.saveAndFlush(reply);
    }

    /** What is kept of each point, or is typed over it. */
    static List<Object> answers(Reply reply, Map<UUID, Answer> typed) {
        return reply.points().stream()
                .<Object>map(point -> typed.getOrDefault(point.id(), new Answer(point.verdict(), point.reason())))
                .toList();
    }

    /** Completes the task. @return whether any point was accepted, so that the report changes */
    public boolean answered(UUID id) {
        reports.mustBeAnswerer(id);
        Reply reply = replies.get(id);
        boolean accepted = reply.answered(user.username().orElse(null), clock.instant());
        replies.saveAndFlush(reply);
        reports.answered(id, accepted);
        ReportCase report = reports.get(id);
        long yes = reply.points().stream().filter(Point::isAccepted).count();
        String judge = ReplyDeed.judge(user);
        events.publishEvent(ReplyDeed.unnamed(
                report,
                "Points on the draft report answered: " + yes + " accepted, "
                        + (reply.points().size() - yes) + " refused.",
                judge));
        events.publishEvent(ReplyDeed.inside(report, "Answers to the points made final.", judge, null));
        events.publishEvent(
                new ReplyNews(id, report.reference(), report.ods(), ReplyNews.Kind.POINTS_ANSWERED, "answered"));
        return accepted;
    }

    /**
     * The author says what was changed, by point, while the report is being changed and at no other time.
     *
     * @param seen of all that was said of it, or null where no page was open
     */
    public void dealtWith(UUID id, Map<UUID, String> changes, @Nullable String seen) {
        // read before the report, so that it meets the end of the change whichever comes first
        Reply reply = replies.get(id);
        if (reports.forAuthor(id).state() != ReportState.REVISING) {
            throw new Refusal("The report is not being changed now: what was said of its changes stays as it is.");
        }
        Seen.refuseIfChanged(seen, changes(reply, Map.of()), changes(reply, changes));
        List<Problem> problems = new ArrayList<>();
        changes.forEach((point, change) -> {
            if (change.length() > LONGEST_ANSWER) {
                problems.add(new Problem("change-" + point, "Keep this within 1,000 characters."));
            }
        });
        refuse(problems);
        changes.forEach((point, change) -> reply.dealtWith(point, change, clock.instant()));
        replies.saveAndFlush(reply);
    }

    static List<String> changes(Reply reply, Map<UUID, String> typed) {
        return reply.points().stream()
                .map(point -> typed.getOrDefault(point.id(), point.changeMade()))
                .toList();
    }

    /** Completes the author's task. */
    public void revised(UUID id) {
        Reply reply = replies.get(id);
        reply.revised(clock.instant());
        replies.saveAndFlush(reply);
        String author = user.require();
        reports.revised(id, author);
        events.publishEvent(ReplyDeed.open(
                reports.get(id),
                "Report changed where points were accepted.",
                reports.writer(id).equals(author) ? "validator" : ReplyDeed.NATIONAL,
                null));
    }

    /** @return whether the report may be issued as it is now */
    public boolean revisionChecked(UUID id, boolean accepted, String comment) {
        reports.revisionChecked(id, accepted, comment, user.require());
        ReportCase report = reports.get(id);
        String capacity = Groups.NATIONAL.equals(reports.checker(id)) ? ReplyDeed.NATIONAL : "regional lead";
        events.publishEvent(
                accepted
                        ? ReplyDeed.inside(report, "Changes of the report checked.", capacity, comment)
                        : new RevisionReturned(
                                report.review().id().value(),
                                "Report on " + report.reference(),
                                reports.writer(id),
                                capacity,
                                comment));
        return accepted;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
