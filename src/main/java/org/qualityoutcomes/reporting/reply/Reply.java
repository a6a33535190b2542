package org.qualityoutcomes.reporting.reply;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * An organisation's right of reply to the draft of its report: up to twenty points, each of which is answered and, where
 * it is accepted, dealt with before the report can be issued. It has the id of its report.
 */
@Entity
@Table(name = "report_reply")
class Reply {

    static final int MOST_POINTS = 20;

    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant until;

    @Column
    private @Nullable Instant changedAt;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable String answeredBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "reply_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Point> points = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(UUID report, Instant until) {
        this.id = report;
        this.until = until;
    }

    UUID add(Instant now) {
        mustBeOpen(now);
        if (points.size() == MOST_POINTS) {
            throw new Refusal("A reply has up to " + MOST_POINTS + " points. Take one away first.");
        }
        Point added = new Point(points.stream().mapToInt(Point::position).max().orElse(-1) + 1);
        points.add(added);
        changedAt = now;
        return added.id();
    }

    void write(UUID point, String place, String text, Collection<EvidenceId> shown, Instant now) {
        mustBeOpen(now);
        point(point).write(place, text, shown);
        // the reply itself changes with its points, so that nothing is written into it in the moment it is sent
        changedAt = now;
    }

    void remove(UUID point, Instant now) {
        mustBeOpen(now);
        points.remove(point(point));
        changedAt = now;
    }

    private void mustBeOpen(Instant now) {
        if (closedAt != null) {
            throw new Refusal("The reply to this draft is over: nothing can be added to it.");
        }
        if (now.isAfter(until)) {
            throw new Refusal("The time for a reply ended on " + Windows.inWords(until)
                    + ". What was not sent by then is not seen, and the report is issued as it is.");
        }
    }

    /** The organisation has said what it has to say. @param withPoints whether it says that it raises points */
    void send(boolean withPoints, Instant now) {
        mustBeOpen(now);
        if (withPoints == points.isEmpty()) {
            throw Refusal.of(
                    "decision",
                    withPoints
                            ? "No point is written on the page yet."
                            : "There are points on the page. Take them away there, or raise them.");
        }
        refuse(notWritten());
        closedAt = now;
    }

    /** Drafts of points stay the organisation's own. */
    void lapse(Instant now) {
        closedAt = now;
    }

    void answer(UUID point, @Nullable Verdict verdict, String reason, Instant now) {
        mustBeAnswered();
        point(point).answer(verdict, reason);
        // as in writing: no answer changes in the moment in which all become final
        changedAt = now;
    }

    /** All answers are final. @return whether any point was accepted */
    boolean answered(@Nullable String username, Instant now) {
        mustBeAnswered();
        refuse(notAnswered());
        answeredAt = now;
        answeredBy = username;
        return points.stream().anyMatch(Point::isAccepted);
    }

    private void mustBeAnswered() {
        if (closedAt == null || answeredAt != null) {
            throw new Refusal("There are no points to be answered here now.");
        }
    }

    /** The author says what was changed after a point was accepted. */
    void dealtWith(UUID point, String change, Instant now) {
        Point accepted = point(point);
        if (answeredAt == null || !accepted.isAccepted()) {
            throw new NotFound();
        }
        accepted.dealtWith(change);
        changedAt = now;
    }

    /** Nothing that was accepted may be forgotten. */
    void revised(Instant now) {
        refuse(notDealtWith());
        changedAt = now;
    }

    /** What keeps it from being sent; nothing keeps it from being saved. */
    List<String> notWritten() {
        return lacking(point -> !point.isWritten(), "write it, with the part of the report that it is about.");
    }

    /** What keeps the answers from being final. */
    List<String> notAnswered() {
        return lacking(point -> !point.isAnswered(), "accept or refuse it, and say why.");
    }

    /** What the author has not said yet. */
    List<String> notDealtWith() {
        return lacking(Point::isOpen, "it was accepted; say what was changed.");
    }

    private List<String> lacking(Predicate<Point> wrong, String what) {
        return points.stream()
                .filter(wrong)
                .map(point -> "Point " + (points.indexOf(point) + 1) + ": " + what)
                .toList();
    }

    private static void refuse(List<String> lacking) {
        if (!lacking.isEmpty()) {
            throw new Refusal(
                    lacking.stream().map(each -> new Problem(null, each)).toList());
        }
    }

    private Point point(UUID point) {
        return points.stream()
                .filter(each -> each.id().equals(point))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    UUID id() {
        return id;
    }

    Instant until() {
        return until;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
