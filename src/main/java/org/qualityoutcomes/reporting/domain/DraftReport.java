package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes a report of what was recorded, before anybody writes. */
@Component
class DraftReport {

    private final Reports reports;
    private final Reviews reviews;
    private final Assurance assurance;
    private final Submissions submissions;
    private final Editions editions;

    // five, because a report begins where the review, its judgements and the framework meet
    DraftReport(Reports reports, Reviews reviews, Assurance assurance, Submissions submissions, Editions editions) {
        this.reports = reports;
        this.reviews = reviews;
        this.assurance = assurance;
        this.submissions = submissions;
        this.editions = editions;
    }

    Report of(ReviewId id) {
        Review review = reviews.get(id);
        return new Report(review, recorded(review), earlier(review));
    }

    private List<RecordedOutcome> recorded(Review review) {
        Edition edition = editions.get(review.edition());
        Submission submission = submissions.latest(review.id());
        return assurance.settled(review.id()).stream()
                .map(each -> RecordedOutcome.of(edition.outcome(each.code()), each, submission.outcome(each.code())))
                .toList();
    }

    private @Nullable UUID earlier(Review review) {
        return reports.issued(review.organisation().ods(), Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
    }
}
