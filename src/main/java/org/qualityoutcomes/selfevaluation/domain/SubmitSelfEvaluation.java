package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.Instant;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.SubmissionReceived;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation submits; what it submitted never changes any more. */
@Component
@Transactional
public class SubmitSelfEvaluation implements Submissions {

    private final SelfEvaluations selfEvaluations;
    private final LockedSubmissions submissions;
    private final Reviews reviews;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because a submission says who, what, for whom and when
    SubmitSelfEvaluation(
            SelfEvaluations selfEvaluations,
            LockedSubmissions submissions,
            Reviews reviews,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.submissions = submissions;
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
        String content = SubmissionContent.of(selfEvaluations.of(id)).json();
        String sha256 = SubmissionContent.sha256(content);
        Instant now = clock.instant();
        String by = user.username().orElse(Deed.RULE);
        submissions.save(new LockedSubmission(id, version, now, by, sha256, content));
        Review review = reviews.get(id);
        events.publishEvent(new SubmissionReceived(
                id, review.reference(), review.organisation().ods(), version, sha256, now, by));
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
