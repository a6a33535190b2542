package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.NextStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipt of a submission and its documents. Validators have no way here: it all shows the team's levels. */
@Component
@Transactional(readOnly = true)
public class ReadSubmission {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LockedSubmissions submissions;
    private final SubmissionFiles files;
    private final NextSteps steps;
    private final ReviewAccess access;
    private final People people;

    ReadSubmission(
            LockedSubmissions submissions, SubmissionFiles files, NextSteps steps, ReviewAccess access, People people) {
        this.submissions = submissions;
        this.files = files;
        this.steps = steps;
        this.access = access;
        this.people = people;
    }

    /** What an organisation holds in its hands after it has submitted. */
    public record Receipt(
            Review review,
            int version,
            String sha256,
            String submittedBy,
            LocalDateTime submittedAt,
            List<NextStep> next,
            List<SubmissionFile> files) {}

    /** Of the latest version. @throws NotFound while nothing is submitted */
    public Receipt receipt(ReviewId id) {
        Review review = access.forReaders(id);
        LockedSubmission locked =
                submissions.findFirstByReviewIdOrderByVersionNoDesc(id.value()).orElseThrow(NotFound::new);
        return new Receipt(
                review,
                locked.versionNo(),
                locked.sha256(),
                people.nameOf(locked.submittedBy()),
                LocalDateTime.ofInstant(locked.submittedAt(), LONDON),
                steps.after(locked.submittedAt()),
                files.of(locked.id()));
    }

    /** A document to take away. */
    public record Download(String fileName, byte[] content) {}

    public Download file(ReviewId id, int version, SubmissionKind kind) {
        access.forReaders(id);
        return submissions
                .findByReviewIdAndVersionNo(id.value(), version)
                .flatMap(locked -> files.open(locked.id(), kind))
                .orElseThrow(NotFound::new);
    }
}
