package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.NextStep;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipt of a submission and its documents. Validators have no way here: it all shows the team's levels. */
@Component
@Transactional(readOnly = true)
public class ReadSubmission {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_VERSIONS = 50;

    private final LockedSubmissions submissions;
    private final SubmissionFiles files;
    private final NextSteps steps;
    private final Editions editions;
    private final ReviewAccess access;
    private final People people;

    // six, because a receipt says who, when and what comes next, and hands out what was made of it
    ReadSubmission(
            LockedSubmissions submissions,
            SubmissionFiles files,
            NextSteps steps,
            Editions editions,
            ReviewAccess access,
            People people) {
        this.submissions = submissions;
        this.files = files;
        this.steps = steps;
        this.editions = editions;
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
            List<SubmissionFile> files,
            List<Version> versions) {}

    /** One version of a submission among others. */
    public record Version(int number, LocalDateTime at, String by) {}

    /**
     * What is different from the version before.
     *
     * @param parts by heading, only those in which something is different
     */
    public record Changes(Review review, int version, Map<String, List<Change>> parts) {}

    /** Of the latest version. @throws NotFound while nothing is submitted */
    public Receipt receipt(ReviewId id) {
        Review review = access.forReaders(id);
        return receipt(
                review,
                submissions.findFirstByReviewIdOrderByVersionNoDesc(id.value()).orElseThrow(NotFound::new));
    }

    private Receipt receipt(Review review, LockedSubmission locked) {
        return new Receipt(
                review,
                locked.versionNo(),
                locked.sha256(),
                people.nameOf(locked.submittedBy()),
                LocalDateTime.ofInstant(locked.submittedAt(), LONDON),
                steps.after(locked.submittedAt()),
                files.of(locked.id()),
                submissions.lines(locked.reviewId(), Limit.of(MOST_VERSIONS)).stream()
                        .map(each -> new Version(
                                each.version(),
                                LocalDateTime.ofInstant(each.submittedAt(), LONDON),
                                people.nameOf(each.submittedBy())))
                        .toList());
    }

    /** @throws NotFound unless there is this version and one before it */
    public Changes changes(ReviewId id, int version) {
        Review review = access.forReaders(id);
        return new Changes(
                review,
                version,
                SubmissionChanges.between(
                        editions.get(review.edition()), content(id, version - 1), content(id, version)));
    }

    private SubmissionContent content(ReviewId id, int version) {
        return submissions
                .findByReviewIdAndVersionNo(id.value(), version)
                .map(SubmissionContent::of)
                .orElseThrow(NotFound::new);
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

    /** The same for Word, to be worked on; made anew from what was locked. */
    public Download word(ReviewId id, int version, SubmissionKind kind) {
        Review review = access.forReaders(id);
        return submissions
                .findByReviewIdAndVersionNo(id.value(), version)
                .map(locked -> files.word(review, locked, kind))
                .orElseThrow(NotFound::new);
    }
}
