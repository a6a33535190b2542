package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
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

/** What was submitted is locked: a version with its documents that never changes any more. */
@Component
@Transactional
public class LockSubmission implements Submissions {

    private final WriteSubmission content;
    private final LockedSubmissions submissions;
    private final SubmissionFiles files;
    private final NextSteps steps;
    private final Reviews reviews;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eight, because a submission says who, what, for whom and when, proves it, and is told to everybody
    LockSubmission(
            WriteSubmission content,
            LockedSubmissions submissions,
            SubmissionFiles files,
            NextSteps steps,
            Reviews reviews,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.content = content;
        this.submissions = submissions;
        this.files = files;
        this.steps = steps;
        this.reviews = reviews;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the version and tells everybody who waits for it. */
    public void lock(ReviewId id) {
        int version = submissions
                        .findFirstByReviewIdOrderByVersionNoDesc(id.value())
                        .map(LockedSubmission::versionNo)
                        .orElse(0)
                + 1;
        String json = content.of(id).json();
        String sha256 = DigestUtils.sha256Hex(json);
        Instant now = clock.instant();
        String by = user.username().orElse(Deed.RULE);
        LockedSubmission locked = submissions.saveAndFlush(new LockedSubmission(id, version, now, by, sha256, json));
        Review review = reviews.get(id);
        files.make(review, locked);
        events.publishEvent(new SubmissionReceived(
                id, review.reference(), review.organisation().ods(), version, sha256, now, by, steps.after(now)));
    }

    @Override
    @Transactional(readOnly = true)
    public Submission latest(ReviewId review) {
        return submissions
                .findFirstByReviewIdOrderByVersionNoDesc(review.value())
                .map(SubmissionContent::read)
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Submission version(ReviewId review, int version) {
        return submissions
                .findByReviewIdAndVersionNo(review.value(), version)
                .map(SubmissionContent::read)
                .orElseThrow(NotFound::new);
    }
}
