package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submission;

/** A report on outcome O1 of ZA1, self-evaluated and validated as 2 high, at each of its stages. */
final class AReport {

    static final Rating TWO_HIGH = new Rating(2, SubLevel.HIGH);
    static final Rating THREE_LOW = new Rating(3, SubLevel.LOW);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 5);
    static final Instant NOON = Instant.parse("2027-06-05T11:00:00Z");
    static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    static final Review OF_ZA1 = new Review(
            REVIEW,
            "2027-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()),
                    "ZA1",
                    "Aldermoor Hospitals",
                    Region.NORTH,
                    new ServiceId(UUID.randomUUID())),
            "2023",
            Phase.values()[0],
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 5, 31));

    private AReport() {}

    static final String AUTHOR = "validator1";
    static final String CHECKER = "regional.north";
    static final Edition EDITION = TestEditions.shipped().get("2023");
    static final Section SUMMARY = Section.of(EDITION, Section.SUMMARY);

    static Report draft() {
        return draft(null);
    }

    /** @param before id of the report of the review before, or null */
    static Report draft(@Nullable UUID before) {
        AssuredOutcome assured = new AssuredOutcome(
                "O1",
                TWO_HIGH,
                TWO_HIGH,
                AssuredOutcome.Basis.AGREED,
                List.of("People find it."),
                List.of("It is closed on Fridays."),
                List.of("O1.L1.b: Set a budget.", "Open on Fridays."),
                List.of("Tell the board."),
                List.of(new AssuredOutcome.GoodPractice("Ward rounds", "They save\ntime.")));
        Submission.SubmittedOutcome submitted = new Submission.SubmittedOutcome(
                "O1",
                "",
                List.of("People find it.", "It answers within a day."),
                List.of(),
                TWO_HIGH,
                null,
                Map.of(),
                Map.of(),
                "",
                List.of(new Submission.GoodPractice("Tea with authors", "", true)),
                Map.of(),
                Map.of());
        return new Report(OF_ZA1, List.of(RecordedOutcome.of(EDITION.outcome("O1"), assured, submitted)), before);
    }

    static Report atCheck() {
        Report report = draft();
        report.write(SUMMARY, SectionDraft.words("A service that its users trust."), AUTHOR);
        report.written(AUTHOR, 0);
        return report;
    }

    /** @param words written by hand on O1 */
    static Report inLevelReview(String words) {
        Report report = draft();
        report.write(SUMMARY, SectionDraft.words("A service that its users trust."), AUTHOR);
        SectionDraft before = SectionDraft.outcome(words, List.of("People find it."), List.of(), List.of());
        report.write(Section.of(EDITION, "O1"), before, AUTHOR);
        report.written(AUTHOR, 0);
        report.checked(true, "", CHECKER, 0);
        report.silent();
        report.issue(NOON);
        report.reviewAsked(NOON);
        return report;
    }

    static Report inReply() {
        Report report = atCheck();
        report.checked(true, "", CHECKER, 0);
        return report;
    }

    static Report passedInSilence() {
        Report report = inReply();
        report.silent();
        return report;
    }

    static Report beingAnswered() {
        Report report = inReply();
        report.replied(true);
        return report;
    }

    static Report issued() {
        Report report = beingAnswered();
        report.answered(false);
        report.issue(NOON);
        return report;
    }

    static Report inLevelReview() {
        Report report = issued();
        report.reviewAsked(NOON);
        return report;
    }
}
