package org.qualityoutcomes.improvement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** A plan with one required action and one recommendation, opened on 1 September 2027. */
final class APlan {

    static final Instant NOON = Instant.parse("2027-09-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 9, 1);
    static final LocalDate DUE = LocalDate.of(2027, 12, 1);
    static final String OWNER = "team1.za1";
    static final SuccessMeasure SATISFACTION = new SuccessMeasure(
            MeasureKind.USER_SATISFACTION, "percent of users", new BigDecimal("60"), new BigDecimal("80"));
    static final SuccessMeasure SENTENCE_ONLY = new SuccessMeasure(MeasureKind.SKILLS, "", null, null);

    private APlan() {}

    static ImprovementPlan opened() {
        return openedOn(TODAY);
    }

    static Review review() {
        Organisation organisation = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Aldermoor Hospitals",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                organisation,
                "2023",
                Phase.IMPROVEMENT,
                TODAY.minusYears(2),
                TODAY,
                TODAY);
    }

    static ImprovementPlan openedOn(LocalDate day) {
        Review review = review();
        IssuedReport.Point required =
                new IssuedReport.Point(UUID.randomUUID(), "O3", null, "Ask people who do not use the service", null);
        IssuedReport.Point recommended =
                new IssuedReport.Point(UUID.randomUUID(), "O6", null, "Publish two case studies", null);
        return new ImprovementPlan(
                review,
                new IssuedReport(review.id(), UUID.randomUUID(), NOON, List.of(required), List.of(recommended)),
                day,
                day.plusWeeks(16));
    }

    static PlannedAction planned(
            ImprovementAction action, @Nullable String owner, @Nullable LocalDate due, SuccessMeasure success) {
        return new PlannedAction(
                action.id(),
                action.outcome(),
                action.text(),
                action.isChosen(),
                "",
                owner,
                due,
                "Thirty people have been asked.",
                success);
    }

    static PlannedAction added(String text) {
        return new PlannedAction(null, "O1", text, true, "", OWNER, DUE, "It is told.", SENTENCE_ONLY);
    }

    /** The required action, agreed on 1 September and due on 1 December. */
    static ImprovementAction agreed(SuccessMeasure success) {
        ImprovementPlan plan = opened();
        ImprovementAction action = plan.part(true).get(0);
        plan.write(true, List.of(planned(action, OWNER, DUE, success)), Map.of());
        action.agree(TODAY);
        return action;
    }

    static ImprovementAction carriedOut(SuccessMeasure success) {
        ImprovementAction action = agreed(success);
        action.note("Asked thirty.");
        action.carriedOut();
        return action;
    }

    static ImprovementAction proved(SuccessMeasure success) {
        ImprovementAction action = carriedOut(success);
        if (success.hasTarget()) {
            action.achieve(new BigDecimal("72.5"));
        }
        action.prove(new EvidenceId(UUID.randomUUID()));
        action.proved(OWNER);
        return action;
    }

    static void report(ImprovementAction action, LocalDate day, @Nullable Integer percent) {
        action.report(new Progress(day, percent, "Seen."), OWNER, NOON, day);
    }
}
