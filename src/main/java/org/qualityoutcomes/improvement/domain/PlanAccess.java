package org.qualityoutcomes.improvement.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who reads a plan: the organisation, its region's lead, the national team, and its commissioner once it is in force.
 * The lead writes it.
 */
@Component
class PlanAccess {

    private final KeptApart apart;
    private final CurrentUser user;

    PlanAccess(KeptApart apart, CurrentUser user) {
        this.apart = apart;
        this.user = user;
    }

    void read(ImprovementPlan plan) {
        String ods = plan.organisation();
        boolean house = user.isIn(Groups.lead(ods))
                || user.isIn(Groups.team(ods))
                || user.isIn(Groups.sponsor(ods))
                || (user.isIn(Groups.commissioner(ods)) && plan.isInForce());
        boolean over = user.isIn(Groups.NATIONAL) || user.isIn("regional-" + plan.region());
        refuseUnless(house || over && !apart.isKept(ods));
    }

    void write(ImprovementPlan plan) {
        refuseUnless(isLead(plan.organisation()));
    }

    boolean isLead(String ods) {
        return user.isIn(Groups.lead(ods));
    }

    boolean isOfTeam(String ods) {
        return isLead(ods) || user.isIn(Groups.team(ods));
    }

    void own(ImprovementAction action) {
        refuseUnless(user.require().equals(action.owner()));
    }

    void ownOrLead(ImprovementAction action) {
        boolean own = user.require().equals(action.owner());
        refuseUnless(own || user.isIn(Groups.lead(action.plan().organisation())));
    }

    /** The region's lead, where nothing ties them to the organisation. */
    void oversee(ImprovementPlan plan) {
        refuseUnless(isOverseer(plan));
    }

    boolean isOverseer(ImprovementPlan plan) {
        return user.isIn("regional-" + plan.region()) && !apart.isKept(plan.organisation());
    }

    boolean isLead(ImprovementPlan plan) {
        return user.isIn(Groups.lead(plan.organisation()));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
