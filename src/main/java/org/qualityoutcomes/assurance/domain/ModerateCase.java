package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The panel decides a case; the one who moderates it sees everything and writes the decisions down. */
@Component
@Transactional
public class ModerateCase {

    private final Meetings meetings;
    private final Panels panels;
    private final Validations validations;
    private final Submissions submissions;
    private final Editions editions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because a case before the panel is the self-evaluation, the validation and the framework together
    ModerateCase(
            Meetings meetings,
            Panels panels,
            Validations validations,
            Submissions submissions,
            Editions editions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.panels = panels;
        this.validations = validations;
        this.submissions = submissions;
        this.editions = editions;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** An outcome with all that was said of it. {@code reasons} is empty where the validated rating stands. */
    public record Row(
            String code,
            String title,
            Rating self,
            Opinion primary,
            Opinion second,
            Rating validated,
            boolean resolved,
            List<String> reasons,
            @Nullable Rating decided,
            String reason) {

        /** Whether the panel leaves the validated level as it is. */
        public boolean confirmed() {
            return resolved && validated.equals(decided);
        }

        /** What a reader of this decision has seen. */
        public String seen() {
            return Seen.print(content(decided, reason));
        }
    }

    private static List<Object> content(@Nullable Rating rating, String reason) {
        return List.of(String.valueOf(rating), reason);
    }

    /**
     * A case before the panel.
     *
     * @param keeping whether the asking person writes the decision down; the other members read
     * @param startsAt null where no time is set
     * @param deferral why it is left for another meeting; null where it is not
     */
    public record Sheet(
            UUID meetingId,
            UUID reviewId,
            String meeting,
            String reference,
            String organisation,
            Edition edition,
            boolean decided,
            boolean keeping,
            @Nullable String startsAt,
            @Nullable String deferral,
            List<Row> rows) {}

    /** For the members of the panel who have no conflict with the case. */
    @Transactional(readOnly = true)
    public Sheet show(UUID meetingId, UUID reviewId) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = meeting.caseOf(reviewId);
        String asking = user.require();
        Panel panel = panels.of(meeting);
        if (!meeting.isMember(asking) || !panel.isFree(asking, moderated)) {
            throw new NotFound();
        }
        return sheet(meeting, moderated, panel.validation(moderated));
    }

    /** All cases of a meeting that the asking member has no conflict with, in the order of the agenda. */
    @Transactional(readOnly = true)
    public List<Sheet> pack(UUID meetingId) {
        Meeting meeting = get(meetingId);
        String asking = user.require();
        if (!meeting.isMember(asking)) {
            throw new NotFound();
        }
        Panel panel = panels.of(meeting);
        return meeting.cases().stream()
                .filter(each -> panel.isFree(asking, each))
                .map(each -> sheet(meeting, each, panel.validation(each)))
                .toList();
    }

    private Sheet sheet(Meeting meeting, MeetingCase moderated, Validation validation) {
        Edition edition = editions.get(validation.edition());
        Submission submission = submissions.latest(new ReviewId(validation.reviewId()));
        return new Sheet(
                meeting.id(),
                validation.reviewId(),
                meeting.reference(),
                validation.reference(),
                validation.organisation(),
                edition,
                moderated.isDecided(),
                user.require().equals(moderated.moderator()),
                moderated.startsAt(),
                moderated.deferral(),
                validation.outcomes().stream()
                        .map(each -> row(validation, edition, submission, moderated, each))
                        .toList());
    }

    private static Row row(
            Validation validation,
            Edition edition,
            Submission submission,
            MeetingCase moderated,
            ValidatedOutcome each) {
        String code = each.outcome();
        var decision = moderated.decision(code);
        return new Row(
                code,
                edition.outcome(code).title(),
                submission.outcome(code).selfRating(),
                validation.primary().counting(code),
                validation.second().counting(code),
                each.validatedRating(),
                each.isResolved(),
                each.moderationReasons(),
                decision.map(MeetingCase.PanelDecision::rating).orElse(null),
                decision.map(MeetingCase.PanelDecision::reason).orElse(""));
    }

    /**
     * What the panel decides on an outcome.
     *
     * @param rating read only where it does not confirm what was validated
     * @param seen of the decision that was open, or null where none was
     */
    public record Decision(
            String code, boolean confirms, @Nullable Rating rating, String reason, @Nullable String seen) {}

    /** Stores what the panel decides: all of it, or nothing where one decision cannot stand. */
    public void decide(UUID meetingId, UUID reviewId, List<Decision> decisions) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = own(meeting, reviewId);
        Validation validation = validation(reviewId);
        List<Refusal.Problem> problems = new ArrayList<>();
        for (Decision each : decisions) {
            try {
                decide(validation, moderated, each);
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().distinct().toList());
        }
        meetings.save(meeting);
    }

    private void decide(Validation validation, MeetingCase moderated, Decision decision) {
        String code = decision.code();
        ValidatedOutcome outcome = validation.outcome(code);
        if (!outcome.needsModeration()) {
            throw new NotFound();
        }
        Rating decided = decision.confirms() && outcome.isResolved() ? outcome.validatedRating() : decision.rating();
        if (decided == null) {
            throw Refusal.of("rating-" + code, code + ": choose the level that the panel decides on.");
        }
        var kept = moderated.decision(code);
        Seen.refuseIfChanged(
                decision.seen(),
                content(
                        kept.map(MeetingCase.PanelDecision::rating).orElse(null),
                        kept.map(MeetingCase.PanelDecision::reason).orElse("")),
                content(decided, decision.reason()));
        moderated.decide(editions.get(validation.edition()), outcome, decided, decision.reason());
    }

    /** Completes the task: the panel's ratings stand. */
    public void conclude(UUID meetingId, UUID reviewId) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = meeting.caseOf(reviewId);
        Validation validation = validation(reviewId);
        if (!panels.of(meeting).isQuorate(moderated)) {
            throw new Refusal("Fewer than three members without a conflict are left for this case. The chair leaves it"
                    + " for another meeting.");
        }
        moderated.conclude(validation.toModerate(), clock.instant());
        Map<String, Rating> decisions = new HashMap<>();
        for (ValidatedOutcome each : validation.toModerate()) {
            var decision = moderated.decision(each.outcome()).orElseThrow();
            decisions.put(each.outcome(), decision.rating());
            events.publishEvent(new AssuranceDeed(
                    reviewId,
                    "Panel decided " + each.outcome() + ".",
                    AssuranceDeed.MODERATOR,
                    each.isResolved() ? each.validatedRating().title() : "Left open by the validators",
                    decision.rating().title(),
                    decision.reason().isBlank() ? null : decision.reason()));
        }
        validation.moderate(decisions, clock.instant());
        validations.save(validation);
        meetings.save(meeting);
        events.publishEvent(new CaseSettled(validation.id()));
    }

    /** Who writes the decision down. */
    @Transactional(readOnly = true)
    public String moderator(UUID meetingId, UUID reviewId) {
        String moderator = get(meetingId).caseOf(reviewId).moderator();
        if (moderator == null) {
            throw new IllegalStateException("the case was not called yet");
        }
        return moderator;
    }

    private MeetingCase own(Meeting meeting, UUID reviewId) {
        MeetingCase moderated = meeting.caseOf(reviewId);
        if (!user.require().equals(moderated.moderator())) {
            throw new NotFound();
        }
        return moderated;
    }

    private Validation validation(UUID reviewId) {
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(reviewId)
                .orElseThrow(NotFound::new);
    }

    private Meeting get(UUID id) {
        return meetings.findById(id).orElseThrow(NotFound::new);
    }
}
