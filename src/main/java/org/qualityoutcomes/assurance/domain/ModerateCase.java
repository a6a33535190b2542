package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The panel decides a case; the one who moderates it sees everything and writes the decisions down. */
@Component
@Transactional
public class ModerateCase {

    private final Meetings meetings;
    private final Validations validations;
    private final Submissions submissions;
    private final Editions editions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a case before the panel is the self-evaluation, the validation and the framework together
    ModerateCase(
            Meetings meetings,
            Validations validations,
            Submissions submissions,
            Editions editions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
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
            String reason) {}

    /** A case before the panel. */
    public record Sheet(
            UUID meetingId,
            UUID reviewId,
            String meeting,
            String reference,
            String organisation,
            Edition edition,
            boolean decided,
            List<Row> rows) {}

    @Transactional(readOnly = true)
    public Sheet show(UUID meetingId, UUID reviewId) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = own(meeting, reviewId);
        Validation validation = validation(reviewId);
        Edition edition = editions.get(validation.edition());
        Submission submission = submissions.latest(new ReviewId(reviewId));
        return new Sheet(
                meetingId,
                reviewId,
                meeting.reference(),
                validation.reference(),
                validation.organisation(),
                edition,
                moderated.isDecided(),
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
                validation.primary().opinion(code),
                validation.second().opinion(code),
                each.validatedRating(),
                each.isResolved(),
                each.moderationReasons(),
                decision.map(MeetingCase.PanelDecision::rating).orElse(null),
                decision.map(MeetingCase.PanelDecision::reason).orElse(""));
    }

    public void decide(UUID meetingId, UUID reviewId, String code, Rating rating, String reason) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = own(meeting, reviewId);
        Validation validation = validation(reviewId);
        ValidatedOutcome outcome = validation.outcome(code);
        if (!outcome.needsModeration()) {
            throw new NotFound();
        }
        moderated.decide(editions.get(validation.edition()), outcome, rating, reason);
        meetings.save(meeting);
    }

    /** Completes the task: the panel's ratings stand. */
    public void conclude(UUID meetingId, UUID reviewId) {
        Meeting meeting = get(meetingId);
        MeetingCase moderated = meeting.caseOf(reviewId);
        Validation validation = validation(reviewId);
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
