package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation replies to the draft: the team writes points, the lead sends them, says that there are none, or lets
 * the time pass, which is recorded as silence.
 */
@Component
@Transactional
public class RaisePoints {

    /** Characters. */
    public static final int LONGEST_POINT = 1000;

    private final Replies replies;
    private final ReportCases reports;
    private final EvidenceLibrary library;
    private final Windows windows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a point brings the report, its evidence and a date together
    RaisePoints(
            Replies replies,
            ReportCases reports,
            EvidenceLibrary library,
            Windows windows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.replies = replies;
        this.reports = reports;
        this.library = library;
        this.windows = windows;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the reply, once. @return until when it can be given */
    public Instant open(UUID report) {
        return replies.find(report)
                .orElseGet(() -> replies.saveAndFlush(new Reply(report, windows.forReply(clock.instant()))))
                .until();
    }

    /** @return the id of a point on which nothing is written yet */
    public UUID add(UUID report) {
        reports.forTeam(report);
        Reply reply = replies.get(report);
        UUID point = reply.add(clock.instant());
        replies.saveAndFlush(reply);
        return point;
    }

    /**
     * Keeps a point; nobody outside the organisation reads it before it is sent.
     *
     * @param place a section's code, or empty where none is chosen yet
     * @param seen of the point that was open, or null where none was
     */
    public void write(UUID id, UUID point, String place, String text, Set<EvidenceId> shown, @Nullable String seen) {
        ReportCase report = reports.forTeam(id);
        if (!place.isEmpty() && !Place.isOneOf(report, place)) {
            throw Refusal.of("place", "Choose the part of the report that the point is about.");
        }
        if (text.length() > LONGEST_POINT) {
            throw Refusal.of("text", "Keep a point within 1,000 characters.");
        }
        Reply reply = replies.get(id);
        Set<EvidenceId> own = ofService(report, shown);
        reply.points().stream()
                .filter(each -> each.id().equals(point))
                .forEach(each -> Seen.refuseIfChanged(seen, words(each), words(place, text, own)));
        reply.write(point, place, text, own, clock.instant());
        replies.saveAndFlush(reply);
    }

    static Object words(Point point) {
        return words(point.place(), point.text(), point.evidence());
    }

    private static Object words(String place, String text, Set<EvidenceId> shown) {
        return List.of(
                place, text, shown.stream().map(EvidenceId::toString).sorted().toList());
    }

    private Set<EvidenceId> ofService(ReportCase report, Set<EvidenceId> shown) {
        return library.get(shown).stream()
                .filter(item ->
                        item.service().equals(report.review().organisation().service()))
                .map(EvidenceItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void remove(UUID report, UUID point) {
        reports.forTeam(report);
        Reply reply = replies.get(report);
        reply.remove(point, clock.instant());
        replies.saveAndFlush(reply);
    }

    /** Completes the task. @return whether points were raised */
    public boolean sent(UUID id, boolean points) {
        Reply reply = replies.get(id);
        reply.send(points, clock.instant());
        replies.saveAndFlush(reply);
        reports.replied(id, points);
        int count = reply.points().size();
        publish(
                id,
                points
                        ? (count == 1 ? "A point was" : count + " points were") + " raised on the draft report."
                        : "No points raised on the draft report.",
                "library lead");
        return points;
    }

    /** The time is over and nothing was sent. */
    public void passInSilence(UUID id) {
        Reply reply = replies.get(id);
        reply.lapse(clock.instant());
        replies.saveAndFlush(reply);
        reports.passInSilence(id);
        publish(id, "The time for a reply to the draft report passed in silence.", Deed.RULE);
    }

    private void publish(UUID id, String what, String capacity) {
        events.publishEvent(ReplyDeed.open(reports.get(id), what, capacity, null));
    }
}
