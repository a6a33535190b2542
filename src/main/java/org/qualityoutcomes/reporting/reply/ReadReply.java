package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.reporting.domain.Replied;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reply as each of its readers sees it: drafts are their writers' own, answers are read when all are final. */
@Component
@Transactional(readOnly = true)
public class ReadReply {

    private static final int CHOICE = 50;

    private final Replies replies;
    private final ReportCases reports;
    private final EvidenceLibrary library;
    private final People people;
    private final Clock clock;

    ReadReply(Replies replies, ReportCases reports, EvidenceLibrary library, People people, Clock clock) {
        this.replies = replies;
        this.reports = reports;
        this.library = library;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A point as it is shown.
     *
     * @param section what it is about, in words
     * @param verdict null where there is none that may be seen
     * @param seen what its reader has seen of it
     */
    public record Shown(
            UUID id,
            int number,
            String place,
            String section,
            String text,
            Set<EvidenceId> evidence,
            @Nullable Verdict verdict,
            String reason,
            String changeMade,
            boolean written,
            String seen) {}

    /** Who answers points: nobody learns more of them than this. */
    public enum Answerer {
        MODERATOR("somebody of the moderators who had no part in the judgements"),
        NATIONAL("somebody of the national team who had no part in the judgements, because no moderator without a part"
                + " is free"),
        NOBODY("the national team, because nobody without a part in the judgements could be named");

        private final String words;

        Answerer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The reply.
     *
     * @param until when the time for a reply ends; null while it has not begun
     * @param closedAt when it was sent, or its time was over
     * @param writes whether the reader writes points now
     * @param answers whether the reader answers them now
     * @param deals whether the reader says now what was changed
     * @param library what can be shown with a point, the latest first; empty for who writes none
     * @param workSeen what whoever answers or deals with points has seen of that
     * @param wholeSeen the same of all that is written
     * @param lacking what keeps the reader's work from being completed, sentences
     */
    public record Sheet(
            ReportCase report,
            @Nullable ZonedDateTime until,
            @Nullable ZonedDateTime closedAt,
            boolean organisation,
            boolean writes,
            boolean answers,
            boolean deals,
            boolean answered,
            Answerer answerer,
            List<Shown> points,
            List<Place> places,
            List<EvidenceItem> library,
            int mostPoints,
            String workSeen,
            String wholeSeen,
            List<String> lacking) {

        public boolean raised() {
            return report.reply() == Replied.POINTS;
        }
    }

    public Sheet show(UUID id) {
        ReportCase report = reports.forReaders(id);
        ReportCases.Reader reader = reports.reader(id);
        Reply reply = replies.find(id).orElse(null);
        Instant until = reply == null ? null : reply.until();
        Instant closedAt = reply == null ? null : reply.closedAt();
        boolean writes = reader.team()
                && report.state() == ReportState.REPLY
                && until != null
                && !clock.instant().isAfter(until);
        boolean answers = reader.called() && report.state() == ReportState.ANSWERING;
        boolean answered = reply != null && reply.isAnswered();
        boolean seesPoints = report.reply() == Replied.POINTS || reader.organisation();
        boolean seesChanges = reader.author() || report.state() != ReportState.REVISING;
        boolean deals = reader.author() && report.state() == ReportState.REVISING;
        return new Sheet(
                report,
                until == null ? null : Windows.local(until),
                closedAt == null ? null : Windows.local(closedAt),
                reader.organisation(),
                writes,
                answers,
                deals,
                answered,
                answerer(report),
                reply != null && seesPoints ? shown(report, reply, answers || answered, seesChanges) : List.of(),
                Place.of(report),
                writes ? library.ofService(report.review().organisation().service(), "", CHOICE) : List.of(),
                Reply.MOST_POINTS,
                reply == null ? "" : workSeen(reply, deals),
                reply == null ? "" : ReplyAsSeen.print(reply),
                reply == null ? List.of() : lacking(reply, writes, answers, deals));
    }

    private static List<String> lacking(Reply reply, boolean writes, boolean answers, boolean deals) {
        if (writes) {
            return reply.notWritten();
        }
        return answers ? reply.notAnswered() : deals ? reply.notDealtWith() : List.of();
    }

    private static String workSeen(Reply reply, boolean deals) {
        return Seen.print(deals ? AnswerPoints.changes(reply, Map.of()) : AnswerPoints.answers(reply, Map.of()));
    }

    private Answerer answerer(ReportCase report) {
        String chosen = report.answerer();
        if (chosen == null) {
            return Answerer.NOBODY;
        }
        return people.groupsOf(chosen).contains(Groups.MODERATOR) ? Answerer.MODERATOR : Answerer.NATIONAL;
    }

    private static List<Shown> shown(ReportCase report, Reply reply, boolean answers, boolean changes) {
        List<Shown> shown = new ArrayList<>();
        for (Point point : reply.points()) {
            shown.add(new Shown(
                    point.id(),
                    shown.size() + 1,
                    point.place(),
                    Place.title(report, point.place()),
                    point.text(),
                    point.evidence(),
                    answers ? point.verdict() : null,
                    answers ? point.reason() : "",
                    changes ? point.changeMade() : "",
                    point.isWritten(),
                    Seen.print(RaisePoints.words(point))));
        }
        return shown;
    }
}
