package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** A service improvement review on 5 June 2029. */
final class ABiennialReview {

    static final LocalDate TODAY = LocalDate.of(2029, 6, 5);
    static final ReviewFacts FACTS = new ReviewFacts(
            Map.of("O1", List.of("O1.L1.a"), "O2", List.of("O2.L1.a")),
            List.of("team1.za1"),
            TODAY,
            TODAY.plusDays(14));
    static final PlanLine LINE =
            new PlanLine("2027-ZA1-A1", "O1", "Ask users.", "Amira Test", TODAY.plusDays(9), "On track");
    static final Review REVIEW = new Review(
            new ReviewId(UUID.randomUUID()),
            "2029S-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()),
                    "ZA1",
                    "Aldermoor Hospitals",
                    Region.NORTH,
                    new ServiceId(UUID.randomUUID())),
            "2023",
            Phase.PREPARATION,
            TODAY.minusYears(2),
            TODAY,
            TODAY.plusMonths(1),
            CycleKind.SERVICE_IMPROVEMENT_REVIEW);

    private ABiennialReview() {}

    static BiennialReview opened() {
        return new BiennialReview(REVIEW);
    }

    static BiennialReview sent() {
        BiennialReview review = opened();
        review.account("It moves.");
        review.send("2027-ZA1", List.of(LINE), TODAY);
        return review;
    }

    static BiennialReview discussed() {
        BiennialReview review = sent();
        review.checked(true, "");
        review.meetOn(TODAY);
        review.write(record("It moves.", null, change("O1", TODAY.plusYears(1))), FACTS);
        return review;
    }

    static BiennialReview recorded() {
        BiennialReview review = discussed();
        review.recorded(FACTS);
        return review;
    }

    static AgreedChange change(String outcome, @Nullable LocalDate due) {
        return new AgreedChange(
                outcome,
                null,
                "Open on Saturdays.",
                "The doors are open.",
                new SuccessMeasure(MeasureKind.SKILLS, "", null, null),
                "team1.za1",
                due,
                null);
    }

    static DiscussionRecord record(String discussion, @Nullable LocalDate next, AgreedChange... changes) {
        return new DiscussionRecord(TODAY, "Lead and regional lead", discussion, "Go on.", List.of(changes), next);
    }
}
