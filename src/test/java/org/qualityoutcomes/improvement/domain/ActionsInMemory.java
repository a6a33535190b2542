package org.qualityoutcomes.improvement.domain;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What does and steers actions, over a map instead of a table. No configuration by its annotation: the program would find it. */
@Import({
    CarryOutAction.class,
    SteerAction.class,
    UpdateAction.class,
    ActionPeople.class,
    ActionDates.class,
    ActionStatusPolicy.class,
    EscalationPolicy.class,
    QuarterPolicy.class,
    PlanAccess.class
})
public class ActionsInMemory {

    private final Map<UUID, ImprovementAction> kept = new HashMap<>();

    @Bean
    Actions actions() {
        return mock(Actions.class, withSettings().stubOnly().defaultAnswer(call -> switch (call.getMethod()
                .getName()) {
            case "get" -> Objects.requireNonNull(kept.get(call.<UUID>getArgument(0)));
            case "save" -> call.getArgument(0);
            default -> null;
        }));
    }

    /** The one action that this organisation's report requires, agreed on a day. */
    public ActionAgreed agreed(String ods, String owner, LocalDate agreedOn, LocalDate due) {
        Review review = new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-" + ods,
                new CycleId(UUID.randomUUID()),
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        ods,
                        ods,
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                "2023",
                Phase.IMPROVEMENT,
                agreedOn,
                agreedOn,
                agreedOn);
        IssuedReport.Point point = new IssuedReport.Point(UUID.randomUUID(), "O3", null, "Ask thirty people", null);
        ImprovementPlan plan = new ImprovementPlan(
                review,
                new IssuedReport(review.id(), UUID.randomUUID(), APlan.NOON, List.of(point), List.of()),
                agreedOn,
                agreedOn.plusWeeks(16));
        ImprovementAction action = plan.part(true).get(0);
        plan.write(true, List.of(APlan.planned(action, owner, due, APlan.SENTENCE_ONLY)), Map.of());
        action.agree(agreedOn);
        kept.put(action.id(), action);
        return new ActionAgreed(review.id(), plan.id(), action.id(), action.name(), ods, "north");
    }

    /** As if the owner had put it on the page. */
    public void prove(UUID action) {
        Objects.requireNonNull(kept.get(action)).prove(new EvidenceId(UUID.randomUUID()));
    }
}
