package org.qualityoutcomes.improvement.domain;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.People;

/** Plans as pages show them, for tests of other packages. */
public final class AShownPlan {

    private AShownPlan() {}

    /** Agreed on 1 September 2027: a required action in two parts, one of them measured, and a recommendation. */
    public static PlanView inForce() {
        return shown(agreed());
    }

    /** The same; the regional lead has cancelled the second action. */
    public static PlanView withoutTheSecond() {
        ImprovementPlan plan = agreed();
        plan.part(true).get(1).cancelRequired(new Why("It is no longer needed.", "regional.north", APlan.NOON));
        return shown(plan);
    }

    /** The lead asks to give the recommendation up. */
    static PlanView toBeGivenUp() {
        ImprovementPlan plan = agreed();
        plan.part(false).get(0).agree(APlan.TODAY);
        plan.part(false).get(0).askToCancel(new Why("Nobody has the time.", "lead.za1", APlan.NOON));
        return shown(plan);
    }

    private static ImprovementPlan agreed() {
        ImprovementPlan plan = APlan.opened();
        plan.addAction(plan.points().get(0).id(), "Ask the wards, \u0627\u0644\u0645\u0631\u0636\u0649; and students");
        plan.part(true)
                .forEach(action -> plan.write(
                        true, List.of(APlan.planned(action, APlan.OWNER, APlan.DUE, APlan.SATISFACTION)), Map.of()));
        plan.written(true, APlan.TODAY, List.of(APlan.OWNER), "lead.za1");
        plan.decided(true, true, "", "sponsor.za1", APlan.NOON);
        plan.reviewed(true, "", "regional.north", APlan.NOON);
        plan.start(true, APlan.TODAY);
        plan.part(true).get(0).achieve(new BigDecimal("72.5"));
        return plan;
    }

    /** As it is opened. */
    public static PlanView opened() {
        return shown(APlan.opened());
    }

    private static PlanView shown(ImprovementPlan plan) {
        People people = mock(People.class);
        when(people.namesOf(any())).thenReturn(Map.of(APlan.OWNER, "Amina Okafor"));
        return PlanViews.of(
                        List.of(plan),
                        new ActionPeople(people),
                        new ActionStatusPolicy(new WorkingDays(), 20),
                        APlan.TODAY)
                .of(plan, List.of());
    }
}
