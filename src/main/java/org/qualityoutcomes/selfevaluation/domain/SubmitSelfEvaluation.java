package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.SubmissionReceived;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation submits; what it submitted never changes any more. */
@Component
@Transactional
public class SubmitSelfEvaluation implements Submissions {

    private final SelfEvaluations selfEvaluations;
    private final KeepPortraits portraits;
    private final LockedSubmissions submissions;
    private final EvidenceLibrary library;
    private final SubmissionFiles files;
    private final NextSteps steps;
    private final Reviews reviews;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // ten, because a submission says who, what, for whom and when, proves it, and is told to everybody
    SubmitSelfEvaluation(
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            LockedSubmissions submissions,
            EvidenceLibrary library,
            SubmissionFiles files,
            NextSteps steps,
            Reviews reviews,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.submissions = submissions;
        this.library = library;
        this.files = files;
        this.steps = steps;
        this.reviews = reviews;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    public void submit(ReviewId id) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.submit();
        selfEvaluations.save(selfEvaluation);
    }

    /** Keeps the version and tells everybody who waits for it. */
    public void lock(ReviewId id) {
        int version = submissions
                        .findFirstByReviewIdOrderByVersionNoDesc(id.value())
                        .map(LockedSubmission::versionNo)
                        .orElse(0)
                + 1;
        String content = content(selfEvaluations.of(id)).json();
        String sha256 = DigestUtils.sha256Hex(content);
        Instant now = clock.instant();
        String by = user.username().orElse(Deed.RULE);
        LockedSubmission locked = submissions.saveAndFlush(new LockedSubmission(id, version, now, by, sha256, content));
        Review review = reviews.get(id);
        files.make(review, locked);
        events.publishEvent(new SubmissionReceived(
                id, review.reference(), review.organisation().ods(), version, sha256, now, by, steps.after(now)));
    }

    /** The evidence as the library describes it now goes into what is locked: the library may change, this does not. */
    private SubmissionContent content(SelfEvaluation selfEvaluation) {
        PortraitContent portrait = portraits.kept(selfEvaluation.review());
        List<EvidenceId> cited = Stream.concat(
                        portrait.documents().stream().map(StandingDocument::evidence),
                        selfEvaluation.outcomes().stream().flatMap(work -> work.evidence().stream()))
                .distinct()
                .toList();
        return SubmissionContent.of(selfEvaluation, portrait, library.get(cited));
    }

    @Override
    @Transactional(readOnly = true)
    public Submission latest(ReviewId review) {
        return submissions
                .findFirstByReviewIdOrderByVersionNoDesc(review.value())
                .map(SubmissionContent::read)
                .orElseThrow(NotFound::new);
    }
}
